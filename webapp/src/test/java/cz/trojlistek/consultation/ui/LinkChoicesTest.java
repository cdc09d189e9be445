package cz.trojlistek.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import cz.trojlistek.FormTest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestPeople;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.CommentRow;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.plan.ElementChange;
import cz.trojlistek.shell.DraftedForm;
import cz.trojlistek.shell.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Linking a comment to a change where there are hundreds of both: none is cut off, and each is found by its words. */
@SpringBootTest(properties = "trojlistek.clock.adjustable=true")
@MockitoBean(types = Processes.class) // the replay proves form and diagram together
@WithMockUser("coordinator.6203")
@SuppressWarnings({"NullAway.Init", "unchecked"})
class LinkChoicesTest extends FormTest {

    @Autowired
    TestConsultations given;

    @Autowired
    RunConsultation run;

    @Autowired
    ConsultationSteps steps;

    @Autowired
    ReadConsultations read;

    @Autowired
    JdbcClient database;

    UUID id;

    @Nullable
    String kept;

    final DraftedForm.Keeper keeper = new DraftedForm.Keeper() {
        @Override
        public Instant keep(String content) {
            kept = content;
            return clock.instant();
        }

        @Override
        public void discard() {
            kept = null;
        }
    };

    @BeforeEach
    void oneAcceptedCommentAndOneChange() {
        id = given.open();
        given.submit(id, "Každý den.");
        given.close(id);
        given.coordinator(() -> run.propose(
                read.comments(id, ReadConsultations.Filter.ALL, 0, 1).getFirst().id(), Outcome.ACCEPTED, ""));
        given.decide(id);
        given.rewrite(id, given.measure(id), "Opatření k: každému dni");
    }

    @Test
    void BR_125_theLastOfHundredsIsLinkedToTheLastOfHundreds() {
        more();
        open("consultation.incorporateChanges", id, null, steps.get(id).cycle());
        assertThat(comments().getLazyDataView().getItems()).hasSize(121);
        assertThat(changes().getLazyDataView().getItems()).hasSize(601);

        var last = comments().getLazyDataView().getItem(120);
        comments().setValue(last);
        changes().setValue(changes().getLazyDataView().getItem(600));
        assertThat(changes().getValue().after()).isEqualTo("Další opatření 600");
        press("Spojit se změnou");

        assertThat(read.comment(last.id()).changedCode()).endsWith(".600");
        assertThat(comments().getLazyDataView().getItems()).hasSize(120).doesNotContain(last);
    }

    @Test
    void eachIsFoundByItsWordsAndNumber() {
        more();
        open("consultation.incorporateChanges", id, null, steps.get(id).cycle());

        assertThat(offered(comments(), "připomínka 117"))
                .extracting(CommentRow::text)
                .containsExactly("Další připomínka 117");
        assertThat(offered(changes(), "OPATŘENÍ 599"))
                .extracting(ElementChange::after)
                .containsExactly("Další opatření 599");
        assertThat(offered(changes(), "každému dni")).hasSize(1);
        assertThat(offered(changes(), "nic takového")).isEmpty();
    }

    @Test
    void aChangeChosenForOneCommentIsNeverPutBesideAnother() {
        more();
        showDrafted();
        comments().setValue(comments().getLazyDataView().getItem(120));
        changes().setValue(changes().getLazyDataView().getItem(600));

        showDrafted();

        assertThat(comments().getValue()).isEqualTo(comments().getLazyDataView().getItem(0));
        assertThat(changes().getValue()).isNull();
        assertThat(kept).isNull();
    }

    @Test
    void whoEmptiesTheCommentGetsItBack() {
        open("consultation.incorporateChanges", id, null, steps.get(id).cycle());
        var chosen = comments().getValue();

        comments().setValue(null);

        assertThat(comments().getValue()).isEqualTo(chosen);
    }

    @Test
    void hundredsTakeAsManyStatementsAsOne() {
        var few = Statements.of(this::look);

        more();

        assertThat(Statements.of(this::look)).hasSameSizeAs(few);
    }

    /** The form opened, with a page of either choice. */
    private void look() {
        open("consultation.incorporateChanges", id, null, steps.get(id).cycle());
        assertThat(offered(comments(), "")).isNotEmpty();
        assertThat(offered(changes(), "")).isNotEmpty();
    }

    /** As the page of the task shows it: with what was kept before, if anything. */
    private void showDrafted() {
        var cycle = steps.get(id).cycle();
        var task = new OpenTask("1", "consultation.incorporateChanges", id, null, cycle, TestPeople.BRNO, null);
        var form = context.getBean(IncorporateChangesForm.class).show(task, () -> {});
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new DraftedForm(keeper, kept, kept == null ? null : clock.instant(), () -> {}).of((Div) form));
    }

    private ComboBox<CommentRow> comments() {
        return field(ComboBox.class, "Přijatá připomínka");
    }

    private ComboBox<ElementChange> changes() {
        return field(ComboBox.class, "Změna v plánu");
    }

    private static <T> List<T> offered(ComboBox<T> choice, String typed) {
        return choice.getDataProvider()
                .fetch((Query) new Query<T, String>(0, 50, List.of(), null, typed))
                .toList();
    }

    /** 120 comments like the first, 600 measures nobody saw before. */
    private void more() {
        database.sql("""
                        insert into comment (id, consultation, number, key_hash, place, place_code, body, proposal, side,
                            author, email, name_public, kind, channel, received_at, late, outcome, reason, changed_code, version)
                        select gen_random_uuid(), consultation, number + n,
                            sha256(gen_random_uuid()::text::bytea), place, place_code, 'Další připomínka ' || n, proposal,
                            side, author, email, name_public, kind, channel, received_at, late, outcome, reason,
                            changed_code, version
                        from comment, generate_series(1, 120) n where consultation = ?""").param(id).update();
        database.sql("""
                        insert into plan_element (id, plan, cycle, territory, parent, kind, code, path, wording, edit_version)
                        select gen_random_uuid(), plan, cycle, territory, parent, kind, code || '.' || n,
                            path || to_char(n, 'FM0000'), 'Další opatření ' || n, 0
                        from plan_element, generate_series(1, 600) n where id = ?""").param(given.measure(id)).update();
    }
}
