package cz.trojlistek.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.inbox.KeepDrafts;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.shell.DraftedForm;
import cz.trojlistek.shell.Rows;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed into a task is there again, for who typed it, until the task is done or the text thrown away. */
class TaskDraftTest extends MeetingStage {

    static final String WORDING = "Skupina navrhuje poradnu s večerním provozem.";

    @Autowired
    JdbcClient database;

    @BeforeEach
    void twoManagersOfTheGroup() {
        for (var login : new String[] {"first", "second"}) {
            people.inGroup(login, Role.GROUP_MANAGER, TestPeople.BRNO, group);
            people.inGroup(login, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        }
    }

    @Test
    void repeatedRowsAreThereAgainWithWhenTheyWereTyped() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> {
            press("Přidat rozhodnutí");
            fill(TextArea.class, "Znění rozhodnutí", "První");
            press("Přidat rozhodnutí");
            fill(TextArea.class, "Znění rozhodnutí", WORDING);
            fill(IntegerField.class, "Pro", 2);
        });

        task("recordDecisions", "first");

        assertThat(find(TextArea.class).withCaption("Znění rozhodnutí").all())
                .extracting(TextArea::getValue)
                .containsExactly("První", WORDING);
        assertThat(field(IntegerField.class, "Pro").getValue()).isEqualTo(2);
        assertThat(page()).contains("Obnoven rozepsaný text z 14. 10. 2008 v 16.00");
    }

    @Test
    void numbersAndDaysAreThereAgain() {
        invited();
        task("recordAttendance", "first");
        as("first", () -> {
            fill(IntegerField.class, "Další hosté beze jména", 7);
        });
        task("recordAttendance", "first");
        assertThat(field(IntegerField.class, "Další hosté beze jména").getValue())
                .isEqualTo(7);

        database.sql("delete from task_draft").update();
        as(COORDINATOR, () -> hold.recordAttendance(meeting, new HashSet<>(members), 0));
        as(COORDINATOR, () -> hold.recordDecisions(meeting, List.of()));
        task("writeMinutes", "first");
        as("first", () -> {
            press("Přidat úkol");
            fill(DatePicker.class, "Do kdy", LocalDate.of(2008, 11, 3));
        });
        task("writeMinutes", "first");
        assertThat(field(DatePicker.class, "Do kdy").getValue()).isEqualTo(LocalDate.of(2008, 11, 3));
    }

    @Test
    void anotherPersonSeesAnUntouchedForm() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> {
            press("Přidat rozhodnutí");
            fill(TextArea.class, "Znění rozhodnutí", WORDING);
        });

        task("recordDecisions", "second");

        assertThat(find(Rows.class).single().rows()).isEmpty();
        assertThat(page()).doesNotContain("Obnoven rozepsaný text");
    }

    @Test
    void nothingIsLeftOfItWhenTheTaskIsDone() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> {
            press("Přidat rozhodnutí");
            fill(TextArea.class, "Znění rozhodnutí", WORDING);
            assertThat(kept()).isEqualTo(1);
            press("Zapsat rozhodnutí");
        });

        assertThat(kept()).isZero();
    }

    @Test
    void whoDoesNotWantItThrowsItAway() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> press("Přidat rozhodnutí"));
        task("recordDecisions", "first");
        as("first", () -> {
            press("Zahodit rozepsaný text");
            assertThat(kept()).isEqualTo(1); // asked first
            test(find(ConfirmDialog.class).single()).confirm();
        });

        assertThat(kept()).isZero();
        assertThat(find(Rows.class).single().rows()).isEmpty();
        assertThat(page()).doesNotContain("Obnoven rozepsaný text");
    }

    @Test
    void whatIsTakenBackIsNotKept() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> {
            press("Přidat rozhodnutí");
            assertThat(kept()).isEqualTo(1);
            press("Odebrat rozhodnutí");
        });

        assertThat(kept()).isZero();
    }

    @Test
    void aTextTooLongToKeepStaysOnTheScreenAndIsSaid() {
        attendedBy(3);
        task("recordDecisions", "first");
        var tooLong = "ř".repeat(KeepDrafts.LARGEST / 2);
        as("first", () -> {
            press("Přidat rozhodnutí");
            fill(TextArea.class, "Znění rozhodnutí", tooLong);
        });

        assertThat(field(TextArea.class, "Znění rozhodnutí").getValue()).isEqualTo(tooLong);
        assertThat(page()).contains("delší, než kolik umíme průběžně ukládat");
    }

    @Test
    void aTaskThatEndedMeanwhileTakesNoTextFromTheScreen() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> press("Přidat rozhodnutí"));
        as(COORDINATOR, () -> hold.recordDecisions(meeting, List.of()));

        as("first", () -> fill(TextArea.class, "Znění rozhodnutí", WORDING));

        assertThat(field(TextArea.class, "Znění rozhodnutí").getValue()).isEqualTo(WORDING);
        assertThat(page())
                .contains("Tento úkol už dokončil někdo jiný: " + COORDINATOR + ", koordinátor ORP, 14. 10. 2008")
                .contains("Na obrazovce to zůstane, dokud neodejdete");
    }

    @Test
    void whoHandsOverWhatSomebodyElseHasDoneIsToldByWhomAndLosesNothing() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> {
            press("Přidat rozhodnutí");
            fill(TextArea.class, "Znění rozhodnutí", WORDING);
        });
        as(COORDINATOR, () -> hold.recordDecisions(meeting, List.of()));

        as("first", () -> press("Zapsat rozhodnutí"));

        assertThat(page())
                .contains("Tento úkol už dokončil někdo jiný: " + COORDINATOR + ", koordinátor ORP, 14. 10. 2008")
                .doesNotContain("Vidíte ho jen vy");
        assertThat(find(Anchor.class).withText("Zobrazit výsledek").single().getHref())
                .isEqualTo("meetings/" + meeting);
        assertThat(field(TextArea.class, "Znění rozhodnutí").getValue()).isEqualTo(WORDING);

        as("first", () -> UI.getCurrent().navigate("tasks"));
        assertThat(find(ConfirmDialog.class).single().getElement().getTextRecursively())
                .contains("odchodem se ztratí");
        assertThat(field(TextArea.class, "Znění rozhodnutí").getValue()).isEqualTo(WORDING);
    }

    /** The step is open again, but for other minutes than those of the form. */
    @Test
    void aFormOfAnEarlierTurnOfTheSameStepIsNotTakenForTheNextOne() {
        held();
        task("writeMinutes", "first");
        as("first", () -> fill(TextArea.class, "Průběh setkání", WORDING));
        as(
                COORDINATOR,
                () -> hold.writeMinutes(
                        meeting, "Zapsal koordinátor.", 1, List.of(), null)); // knows the text of the first
        as(COORDINATOR, () -> hold.returnMinutes(meeting, "Doplňte účast."));

        as("first", () -> press("Předat zápis ke schválení"));

        assertThat(page()).contains("Tento úkol už dokončil někdo jiný");
        assertThat(state()).isEqualTo(MeetingState.MINUTES_RETURNED);
    }

    @Test
    void whoTakesOverWhatIsDoneIsToldAndKeepsTheForm() {
        attendedBy(3);
        task("recordDecisions", "first");
        as("first", () -> press("Přidat rozhodnutí"));
        as(COORDINATOR, () -> hold.recordDecisions(meeting, List.of()));

        as("first", () -> press("Převzít úkol"));

        assertThat(page()).contains("Tento úkol už dokončil někdo jiný");
        assertThat(find(Rows.class).single().rows()).hasSize(1);
    }

    @Test
    void whatNobodyTypedIsNotKept() {
        attendedBy(3);
        task("recordDecisions", "first");
        task("recordDecisions", "first");
        assertThat(kept()).isZero();
        assertThat(page()).doesNotContain("Obnoven rozepsaný text");
        assertThat(find(TextField.class).all()).isEmpty();
    }

    /** Opens the page of the open task of this meeting, anew. */
    private void task(String step, String login) {
        var id = database.sql("select task_id from inbox_task where subject = ? and step = ?")
                .param(meeting)
                .param("meeting." + step)
                .query(String.class)
                .single();
        as(login, () -> {
            UI.getCurrent().navigate("tasks");
            UI.getCurrent().navigate("task/" + id);
        });
    }

    private int kept() {
        return database.sql("select count(*) from task_draft d join inbox_task t using (task_id) where t.subject = ?")
                .param(meeting)
                .query(Integer.class)
                .single();
    }

    private String page() {
        return find(DraftedForm.class)
                .single()
                .getChildren()
                .filter(one -> one.isVisible())
                .map(one -> one.getElement().getTextRecursively())
                .reduce("", String::concat)
                .replace('\u00a0', ' ');
    }
}
