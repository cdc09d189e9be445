package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.meeting.MeetingNote;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.meeting.TakeNotes;
import cz.trojlistek.shell.ChangedWords;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class NotesScreenTest extends MeetingStage {

    private static final String MEMBER = "clenka.zapisu";
    private static final String FIRST = "1. Zahájení";
    private static final String TEXT = "Průběh setkání";

    @Autowired
    TakeNotes notes;

    private void twoWriters() {
        people.inGroup(MEMBER, Role.GROUP_MEMBER, TestPeople.BRNO, group);
    }

    @Test
    void whatIsTypedOfAnItemIsKeptAndBecomesTheDraftOfTheMinutes() {
        attendedBy(3);
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("meetings/" + meeting);
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("meetings/" + meeting + "/notes");
            UI.getCurrent().navigate("meetings/" + meeting + "/notes");
            fill(TextArea.class, FIRST, "Zahájil <b>předseda</b>. ");
            assertThat(field(TextArea.class, FIRST).getValue())
                    .as("a blank is no other text")
                    .endsWith(" ");
            assertThat(shown()).contains("Uloženo:");
            hold.recordDecisions(meeting, List.of());
            open("meeting.writeMinutes", meeting, null, cycle);
            assertThat(field(TextArea.class, TEXT).getValue())
                    .isEqualTo("1. Zahájení\nZahájil <b>předseda</b>.\n\n2. SWOT");
            press("Předat zápis ke schválení");
        });
        assertThat(state()).isEqualTo(MeetingState.MINUTES_WRITTEN);
        assertThat(as(COORDINATOR, () -> read.get(meeting)).minutes()).contains("<b>předseda</b>");
    }

    @Test
    void twoWhoWriteAtOnceSeeTheDifferenceAndJoinTheirTexts() {
        attendedBy(3);
        twoWriters();
        as(COORDINATOR, () -> UI.getCurrent().navigate("meetings/" + meeting + "/notes"));
        as(MEMBER, () -> notes.keep(meeting, 1, 0, "Zahájila místopředsedkyně."));
        as(COORDINATOR, () -> {
            fill(TextArea.class, FIRST, "Zahájil předseda.");
            assertThat(field(TextArea.class, FIRST).getValue()).isEqualTo("Zahájil předseda.");
            assertThat(find(ChangedWords.class).all()).hasSize(1);
            press("Spojit oba texty");
            assertThat(find(ChangedWords.class).all()).isEmpty();
        });
        var note = as(MEMBER, () -> notes.note(meeting, 1));
        assertThat(note.wording()).isEqualTo("Zahájila místopředsedkyně.\n\nZahájil předseda.");
        assertThat(note.beside()).isEmpty();
    }

    @Test
    void whatSomebodyLeftBesideWaitsForWhoComesNext() {
        attendedBy(3);
        twoWriters();
        as(COORDINATOR, () -> notes.keep(meeting, 1, 0, "Zahájil předseda."));
        as(MEMBER, () -> notes.keep(meeting, 1, 0, "Zahájila místopředsedkyně."));
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("meetings/" + meeting + "/notes");
            assertThat(shown()).contains("Text čeká, až se rozhodne");
            press("Převzít druhý text");
            assertThat(field(TextArea.class, FIRST).getValue()).isEqualTo("Zahájila místopředsedkyně.");
        });
        assertThat(as(MEMBER, () -> notes.note(meeting, 1)).beside()).isEmpty();
    }

    @Test
    void minutesThatAnotherHasWrittenOtherwiseAreShownBesideAndNothingIsHandedOver() {
        held();
        twoWriters();
        as(COORDINATOR, () -> open("meeting.writeMinutes", meeting, null, cycle));
        as(MEMBER, () -> notes.keep(meeting, MeetingNote.WHOLE, 0, "Text členky"));
        as(COORDINATOR, () -> {
            fill(TextArea.class, TEXT, "Můj text");
            press("Předat zápis ke schválení");
            assertThat(done).isFalse();
            assertThat(complaint(TextArea.class, TEXT)).contains("Oba texty jsou uložené");
            assertThat(find(ChangedWords.class).all()).hasSize(1);
            press("Nechat můj text");
            press("Předat zápis ke schválení");
            assertThat(done).isTrue();
        });
        assertThat(as(COORDINATOR, () -> read.get(meeting)).minutes()).isEqualTo("Můj text");
    }

    @Test
    void whereNoNotesAreTakenThePageSaysWhen() {
        invited();
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("meetings/" + meeting + "/notes");
            assertThat(shown()).contains("Poznámky tu teď psát nejde");
            assertThat(find(TextArea.class).all()).isEmpty();
            UI.getCurrent().navigate("meetings/" + meeting);
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .doesNotContain("meetings/" + meeting + "/notes");
        });
        minutedLater();
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("meetings/" + meeting + "/notes");
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Spojit oba texty");
        });
    }

    private void minutedLater() {
        as(COORDINATOR, () -> {
            hold.recordAttendance(meeting, Set.copyOf(members), 0);
            hold.recordDecisions(meeting, List.of());
            hold.writeMinutes(meeting, "Text", 0, List.of(), null);
        });
    }

    private static String shown() {
        HasElement page =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return page.getElement().getTextRecursively();
    }
}
