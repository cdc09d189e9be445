package cz.trojlistek.swot.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.swot.Quadrant;
import cz.trojlistek.swot.ReadSwots;
import cz.trojlistek.swot.ReadSwots.ItemRow;
import cz.trojlistek.swot.SwotWords;
import cz.trojlistek.swot.WriteSwot;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@HouseAtRest
@WithMockUser
@SuppressWarnings("NullAway.Init")
class SwotViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    GroupFacts groups;

    @Autowired
    WriteSwot write;

    @Autowired
    ReadSwots read;

    UUID cycle;
    UUID group;
    String manager;
    String member;

    @BeforeEach
    void aGroupThatAnalyses() {
        cycle = plans.analysing(BRNO);
        group = groups.workingGroups(cycle).getFirst();
        manager = "vedouci." + group;
        member = "clenka." + group;
        people.inGroup(manager, Role.GROUP_MANAGER, BRNO, group);
        people.inGroup(member, Role.GROUP_MEMBER, BRNO, group);
    }

    @Test
    void aMemberWritesWeighsMovesAndTakesOut() {
        open(member);
        press(member, "swot.add", 0);
        assertThat(line(0).isInvalid()).isTrue();
        line(0).setValue("Zkušené poskytovatelky");
        press(member, "swot.add", 0);
        line(0).setValue("Hustá síť");
        press(member, "swot.add", 0);
        assertThat(texts(Quadrant.STRENGTHS)).containsExactly("Zkušené poskytovatelky", "Hustá síť");
        assertThat(line(0).isEmpty()).isTrue();

        press(member, "form.edit", 0);
        area().setValue("Registr služeb");
        actors.as(member, () -> weights().setValue(5));
        press(member, "swot.save", 0);
        assertThat(Seen.now()).contains("Váha 5", "Registr služeb");

        press(member, "swot.move", 0);
        press(member, "swot.up", 0);
        assertThat(Seen.now()).contains("Položka „Zkušené poskytovatelky“ je v poli první.");
        press(member, "swot.down", 0);
        assertThat(texts(Quadrant.STRENGTHS)).containsExactly("Hustá síť", "Zkušené poskytovatelky");
        assertThat(Seen.now()).contains("je v poli Silné stránky na 2. místě z 2");
        press(member, "swot.to.THREATS", 0);
        assertThat(texts(Quadrant.THREATS)).containsExactly("Zkušené poskytovatelky");

        press(member, "form.edit", 0);
        press(member, "swot.remove", 0);
        actors.as(member, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(texts(Quadrant.STRENGTHS)).isEmpty();
        assertThat(Seen.now()).doesNotContain("Hustá síť");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> weights() {
        return find(RadioButtonGroup.class).single();
    }

    @Test
    void whoRewordsMeanwhileKeepsTheWordsAndSeesThoseOfTheOther() {
        var item = added(Quadrant.STRENGTHS, "Síla");
        open(member);
        press(member, "form.edit", 0);
        reworded(item, "Velká síla");
        field("swot.item").setValue("Malá síla");
        press(member, "swot.save", 0);
        assertThat(Seen.now()).contains("Velká síla (3)");
        assertThat(field("swot.item").getValue()).isEqualTo("Malá síla");
        assertThat(texts(Quadrant.STRENGTHS)).containsExactly("Velká síla");

        press(member, "swot.save", 0);
        assertThat(texts(Quadrant.STRENGTHS)).containsExactly("Malá síla");
    }

    @Test
    void whatIsTypedIntoAnItemThatAnotherHasTakenOutStays() {
        var item = added(Quadrant.STRENGTHS, "Síla");
        open(member);
        press(member, "form.edit", 0);
        field("swot.item").setValue("Rozepsaná síla");
        actors.as(manager, () -> write.remove(group, item, 0));
        press(member, "swot.save", 0);

        assertThat(Seen.now()).contains("Položku mezitím odebral někdo jiný.");
        assertThat(field("swot.item").getValue()).isEqualTo("Rozepsaná síla");
        press(member, "form.cancel", 0);
        assertThat(find(Button.class).withText(text("form.edit")).all()).isEmpty();
    }

    @Test
    void theManagerDeclaresItFinalAndReopensIt() {
        open(manager);
        assertThat(find(Button.class).withText(text("swot.declare")).all()).isEmpty(); // there is nothing to declare
        line(0).setValue("Síla");
        press(manager, "swot.add", 0);
        press(manager, "swot.declare", 0);
        actors.as(manager, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(Seen.now()).contains("Konečná od", manager, "Otisk textu");
        assertThat(find(Button.class).withText(text("form.edit")).all()).isEmpty();

        press(manager, "swot.reopen", 0);
        assertThat(area().isInvalid()).isTrue();
        area().setValue("Chybí hrozby.");
        press(manager, "swot.reopen", 0);
        assertThat(Seen.now()).doesNotContain("Konečná od");
        assertThat(find(Button.class).withText(text("form.edit")).all()).hasSize(1);
    }

    @Test
    void whatWasTypedWhenItBecameFinalStays() {
        added(Quadrant.STRENGTHS, "Síla");
        open(member);
        line(1).setValue("Rozepsaná slabina");
        actors.as(manager, () -> write.declareFinal(group));
        press(member, "swot.add", 1);

        assertThat(Seen.now()).contains("SWOT analýza už je konečná");
        assertThat(line(1).getValue()).isEqualTo("Rozepsaná slabina");
    }

    @Test
    void whoOnlyReadsIsOfferedNoChange() {
        added(Quadrant.STRENGTHS, "<b>Síla</b>");
        open(TestPeople.login(Role.AUDITOR, BRNO));

        assertThat(Seen.now()).contains("<b>Síla</b>");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .filteredOn(words -> !words.isEmpty())
                .containsExactly(text("swot.print"));
    }

    @Test
    void theWayLeadsFromTheAnalysesAndFromTheGroup() {
        actors.as(member, () -> UI.getCurrent().navigate("plans/" + cycle + "/analyses"));
        assertThat(Seen.now()).contains("SWOT analýzu zatím žádná skupina nezačala");
        added(Quadrant.STRENGTHS, "Síla");
        for (var page : List.of("plans/" + cycle + "/analyses", "groups/" + group)) {
            actors.as(member, () -> UI.getCurrent().navigate(page));
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("groups/" + group + "/swot");
        }
        advance.enter(cycle, Phase.PROPOSING);
        actors.as(member, () -> UI.getCurrent().navigate("groups/" + group));
        assertThat(Seen.now()).contains("Otevřít SWOT analýzu");
    }

    private UUID added(Quadrant quadrant, String words) {
        return actors.as(manager, () -> write.add(group, quadrant, SwotWords.of(words)));
    }

    private void reworded(UUID item, String words) {
        actors.as(manager, () -> write.reword(group, item, 0, SwotWords.of(words)));
    }

    private List<String> texts(Quadrant quadrant) {
        return actors.as(manager, () -> read.swot(group)).in(quadrant).stream()
                .map(ItemRow::text)
                .toList();
    }

    private void open(String login) {
        var session = new TestingAuthenticationToken(login, "", "ROLE_USER");
        TestSecurityContextHolder.setAuthentication(session); // news is drawn at any look, up to the end of the test
        navigate("groups/" + group + "/swot", SwotView.class);
    }

    /** The buttons of this text that can be seen, from the top. */
    private void press(String login, String key, int which) {
        actors.as(
                login,
                () -> test(find(Button.class).withText(text(key)).all().stream()
                                .filter(Component::isVisible)
                                .toList()
                                .get(which))
                        .click());
    }

    private TextField line(int quadrant) {
        return find(TextField.class).withCaption(text("swot.new")).all().get(quadrant);
    }

    private TextField field(String key) {
        return find(TextField.class).withCaption(text(key)).single();
    }

    private TextArea area() {
        return find(TextArea.class).single();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
