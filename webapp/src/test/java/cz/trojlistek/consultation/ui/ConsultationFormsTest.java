package cz.trojlistek.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ElementChange;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The forms of a consultation's tasks and the settlement table, without a browser. */
@SpringBootTest(properties = "trojlistek.clock.adjustable=true")
@MockitoBean(types = Processes.class) // the replay proves form and diagram together
@WithMockUser("coordinator.6203")
@SuppressWarnings({"NullAway.Init", "unchecked"})
class ConsultationFormsTest extends FormTest {

    static final String COORDINATOR = "coordinator.6203";
    static final String STEERING = "coordination_group.6203";

    @Autowired
    TestConsultations given;

    @Autowired
    TestPeople people;

    @Autowired
    FreezePlan freeze;

    @Autowired
    RunConsultation run;

    @Autowired
    ConsultationSteps steps;

    @Autowired
    ReadConsultations read;

    @Autowired
    PublicConsultations pages;

    @BeforeEach
    void czech() {
        UI.getCurrent().setLocale(Locale.of("cs"));
    }

    @Test
    void BR_121_sevenDaysAreToldAtTheLastDayAndEightAreAnnounced() {
        var cycle = given.drafting();
        given.coordinator(() -> freeze.freezeDraft(cycle));

        as(COORDINATOR, () -> {
            open("communityPlan.announceConsultation", cycle, null, cycle);
            fill(DayField.class, "První den", TestConsultations.OPENS);
            fill(DayField.class, "Poslední den", TestConsultations.OPENS.plusDays(6));
            press("Vyhlásit připomínkování");
            assertThat(complaint(DayField.class, "Poslední den")).contains("nejméně 8 dní", "Teď má 7");
            assertThat(done).isFalse();
            assertThat(text()).contains("Lhůta má 7 dní");

            fill(DayField.class, "Poslední den", TestConsultations.CLOSES);
            assertThat(text()).contains("Lhůta má 32 dní", "pondělí", "23.59");
            press("Vyhlásit připomínkování");
        });

        assertThat(done).isTrue();
        assertThat(pages.get(steps.latest(cycle)).closesOn()).isEqualTo(TestConsultations.CLOSES);
    }

    @Test
    void BR_124_aRefusalWithoutReasonIsToldAtTheReasonAndKeepsTheChoice() {
        var id = closed("Domov v <b>každé</b> části.");
        var comment = first(id);

        as(COORDINATOR, () -> {
            table(id, "comment=" + comment);
            assertThat(shown()).contains("Domov v <b>každé</b> části.", "0 z\u00a01 vypořádáno");
            field(RadioButtonGroup.class, "Výsledek").setValue(Outcome.NOT_ACCEPTED);
            press("Navrhnout vypořádání");
            assertThat(complaint(TextArea.class, "Důvod")).contains("Napište důvod");
            assertThat(field(RadioButtonGroup.class, "Výsledek").getValue()).isEqualTo(Outcome.NOT_ACCEPTED);

            fill(TextArea.class, "Důvod", "Plán dává přednost službám doma.");
            press("Navrhnout vypořádání");
            assertThat(shown()).contains("K rozhodnutí".replace(' ', '\u00a0'));
        });

        assertThat(as(COORDINATOR, () -> read.comment(comment)).state()).isEqualTo(CommentState.PROPOSED);
    }

    @Test
    void BR_128_whileCommentsComeInThePanelSaysWhenContentWillBeSettled() {
        var id = given.open();
        given.submit(id, "Večerní provoz.");

        as(COORDINATOR, () -> {
            table(id, "comment=" + first(id));
            assertThat(shown()).contains("Připomínky ještě přicházejí", "20.\u00a04.\u00a02009, 23.59");
            assertThat(find(RadioButtonGroup.class).all()).isEmpty();

            press("Je jen jazyková nebo formální");
            assertThat(shown()).doesNotContain("Připomínky ještě přicházejí");
            assertThat(find(RadioButtonGroup.class).all()).hasSize(1);
        });
    }

    @Test
    void theTableIsNarrowedByItsAddress() {
        var id = closed("Večerní provoz.");

        as(COORDINATOR, () -> {
            table(id, "state=SETTLED&chapter=%00&side=KING&search=x");
            assertThat(shown()).contains("Žádné připomínky");
            table(id, "search=ve%C4%8Dern%C3%AD");
            assertThat(shown()).contains("Večerní provoz.");
        });
    }

    @Test
    void BR_126_proposalsGoOnOnceEveryCommentHasOne() {
        var id = closed("Doplnit.");

        as(COORDINATOR, () -> {
            open("consultation.proposeSettlements", id, null, cycle(id));
            press("Předat koordinační skupině");
            assertThat(text()).contains("1 připomínka nemá navržený výsledek");
            assertThat(done).isFalse();
            run.propose(first(id), Outcome.NOTED, "Bereme na vědomí.");
            press("Předat koordinační skupině");
        });

        assertThat(done).isTrue();
    }

    @Test
    void theGroupGivesBackOnlyWithAReasonAndAcceptsAll() {
        var id = closed("Doplnit.");
        given.coordinator(() -> run.propose(first(id), Outcome.NOTED, "Bereme na vědomí."));
        given.coordinator(() -> run.submitProposals(id));

        as(STEERING, () -> {
            open("consultation.decideSettlements", id, null, cycle(id));
            assertThat(text()).contains("Bereme na vědomí.");
            assertThat(field(TextArea.class, "Proč návrhy vracíte").getLabel()).doesNotContain("nepovinné");
            press("Vrátit k přepracování".replace("k ", "k\u00a0"));
            assertThat(complaint(TextArea.class, "Proč návrhy vracíte")).isNotEmpty();
            assertThat(done).isFalse();
            press("Přijmout všechny návrhy");
            assertThat(done).isFalse();
            assertThat(question()).contains("Vzato na vědomí", "1 připomínka");
            test(find(ConfirmDialog.class).single()).confirm();
        });

        assertThat(done).isTrue();
        assertThat(steps.get(id).proposalsAccepted()).isTrue();
    }

    @Test
    void BR_125_changesAreLinkedShownAndFrozen() {
        var id = closed("Každý den.");
        given.coordinator(() -> run.propose(first(id), Outcome.ACCEPTED, ""));
        given.decide(id);
        var measure = given.measure(id);
        given.rewrite(id, measure, "Opatření k: každému dni");

        as(COORDINATOR, () -> {
            open("consultation.incorporateChanges", id, null, cycle(id));
            press("Uzavřít upravenou verzi");
            assertThat(text()).contains("1 přijatá připomínka nemá");
            ComboBox<ElementChange> change = field(ComboBox.class, "Změna v\u00a0plánu");
            change.setValue(change.getLazyDataView().getItem(0));
            assertThat(text()).contains("každému", "přidáno", "konec přidaného");
            press("Spojit se změnou");
            press("Uzavřít upravenou verzi");
        });

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> run.get(id)).revisedVersion()).isEqualTo(2);
    }

    @Test
    void BR_129_publishingSaysWhoWillSeeWhat() {
        var id = closed("Doplnit.");
        given.coordinator(() -> run.propose(first(id), Outcome.EXPLAINED, "Rozhodne akční plán."));
        given.decide(id);

        as(COORDINATOR, () -> {
            open("consultation.publishSettlements", id, null, cycle(id));
            assertThat(text()).contains("Kdo co uvidí", "E-mailové adresy");
            press("Zveřejnit vypořádání");
            assertThat(question()).contains("Vysvětleno", "1 připomínka", "nejde vzít zpět");
            test(find(ConfirmDialog.class).single()).confirm();
        });

        assertThat(done).isTrue();
        assertThat(pages.get(id).state()).isEqualTo(PublicConsultations.State.PUBLISHED);
    }

    @Test
    void BR_127_repeatingAsksForAReason() {
        var id = closed("Doplnit.");
        given.coordinator(() -> run.propose(first(id), Outcome.NOTED, "Bereme na vědomí."));
        given.decide(id);
        given.coordinator(() -> run.publishSettlements(id));

        as(STEERING, () -> {
            open("communityPlan.decideRepetition", cycle(id), null, cycle(id));
            press("Opakovat připomínkování");
            assertThat(complaint(TextArea.class, "Důvod")).isNotEmpty();
            fill(TextArea.class, "Důvod", "Přibyla celá kapitola.");
            press("Opakovat připomínkování");
        });

        assertThat(done).isTrue();
        assertThat(steps.repeat(cycle(id))).isTrue();
    }

    @Test
    void BR_121_theWindowIsMovedForAReasonAfterTheNewDaysWereSaidOnceMore() {
        var id = given.open();
        var last = as(COORDINATOR, () -> run.get(id)).window().closesOn().plusDays(7);

        as(COORDINATOR, () -> {
            navigate("consultations/" + id, ConsultationView.class);
            fill(DayField.class, "Poslední den", last);
            press("Posunout lhůtu");
            assertThat(find(ConfirmDialog.class).all()).isEmpty();
            assertThat(complaint(TextArea.class, "Proč se lhůta posouvá")).isNotEmpty();

            fill(TextArea.class, "Proč se lhůta posouvá", "Portál dva dny nešel.");
            press("Posunout lhůtu");
            assertThat(question()).contains(Dates.day(last), "Portál dva dny nešel.");
            test(find(ConfirmDialog.class).single()).confirm();
        });

        assertThat(as(COORDINATOR, () -> run.get(id)).window().closesOn()).isEqualTo(last);
    }

    @Test
    void BR_122_aLetterIsRegisteredByItsPostmark() {
        var id = closed("Doplnit.");

        as(COORDINATOR, () -> {
            navigate("consultations/" + id + "/register", RegisterCommentView.class);
            fill(TextArea.class, "Text připomínky", "Z podatelny.");
            fill(DayField.class, "Razítko pošty nebo den doručení", LocalDate.of(2009, 4, 22));
            field(RadioButtonGroup.class, "Za koho odesílatel mluví").setValue(Side.PUBLIC);
            fill(TextField.class, "Jméno nebo organizace odesílatele", "Občanka");
            press("Zapsat připomínku");
            assertThat(complaint(DayField.class, "Razítko pošty nebo den doručení"))
                    .contains("v\u00a0budoucnosti");

            fill(DayField.class, "Razítko pošty nebo den doručení", LocalDate.of(2009, 4, 20));
            var place = field(ComboBox.class, "K\u00a0čemu se vztahuje");
            place.setValue(place.getListDataView().getItem(1));
            press("Zapsat připomínku");
            assertThat(shown()).contains("Zapsáno jako č.", "přišla včas", "Soukromý odkaz pro autora");
            assertThat(field(TextField.class, "Adresa").getValue()).contains("http", "/receipts/");
        });

        assertThat(steps.get(id).comments()).isEqualTo(2);
    }

    @Test
    void elsewhereNothingIsThere() {
        var id = closed("Doplnit.");
        people.person("coordinator.stranger", Role.COORDINATOR, TestPeople.KURIM);

        as("coordinator.stranger", () -> {
            for (var step : new String[] {
                "consultation.proposeSettlements",
                "consultation.decideSettlements",
                "consultation.incorporateChanges",
                "consultation.publishSettlements"
            }) {
                assertThatThrownBy(() -> open(step, id, null, cycle(id))).isInstanceOf(NotFound.class);
            }
            for (var step : new String[] {"communityPlan.announceConsultation", "communityPlan.decideRepetition"}) {
                assertThatThrownBy(() -> open(step, cycle(id), null, cycle(id))).isInstanceOf(NotFound.class);
            }
        });
    }

    private UUID closed(String text) {
        var id = given.open();
        given.submit(id, text);
        given.close(id);
        return id;
    }

    private UUID first(UUID id) {
        return given.coordinator(() -> read.comments(id, ReadConsultations.Filter.ALL, 0, 1))
                .getFirst()
                .id();
    }

    private UUID cycle(UUID id) {
        return steps.get(id).cycle();
    }

    private static void table(UUID id, String query) {
        UI.getCurrent().navigate("consultations/" + id, QueryParameters.fromString(query));
    }

    private String question() {
        return find(ConfirmDialog.class)
                .single()
                .getElement()
                .getTextRecursively()
                .replace("v\u00a0", "v ");
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
