package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.meeting.Attended;
import cz.trojlistek.meeting.Choice;
import cz.trojlistek.meeting.DecisionMethod;
import cz.trojlistek.meeting.MarkAttendance;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.NewMark;
import cz.trojlistek.meeting.ReadMeetings.DecisionRow;
import cz.trojlistek.meeting.TakeVotes;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions by consensus, by hands and by the program, on the screens of who leads and of a member. */
@SuppressWarnings("NullAway.Init")
class BallotScreensTest extends MeetingStage {

    private static final String VOTER = "clenka.teto";

    @Autowired
    TakeVotes votes;

    @Autowired
    MarkAttendance marks;

    @Autowired
    JdbcClient database;

    private void aMemberWithAnAccountIsThere() {
        var person = people.inGroup(VOTER, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        database.sql("update membership set person = ? where id = ?")
                .params(person, members.getFirst())
                .update();
        invited();
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.copyOf(members), 0));
    }

    @Test
    void aVoteIsOpenedCastAndClosed() {
        aMemberWithAnAccountIsThere();
        open("meeting.recordDecisions");
        pressed("Zahájit hlasování");
        assertThat(complaint(TextArea.class, "O čem se hlasuje")).isNotEmpty();
        fill(TextArea.class, "O čem se hlasuje", "Schvaluje se <script>SWOT</script>");
        pressed("Zahájit hlasování");
        assertThat(Seen.now()).contains("Schvaluje se <script>SWOT</script>", "zatím 0 z 4 členů");

        visit("meetings/" + meeting, VOTER);
        as(VOTER, () -> press("Hlasovat"));
        assertThat(field(RadioButtonGroup.class, "Váš hlas").isInvalid()).isTrue();
        as(VOTER, () -> {
            fill(RadioButtonGroup.class, "Váš hlas", Choice.FOR);
            press("Hlasovat");
        });

        open("meeting.recordDecisions");
        assertThat(Seen.now()).contains("zatím 1 z 4 členů");
        pressed("Zapsat rozhodnutí");
        assertThat(done).isFalse();
        assertThat(Seen.now()).contains("Ještě běží hlasování");
        pressed("Ukončit hlasování");
        assertThat(Seen.now()).contains("hlasovalo 1 z 4");
        pressed("Zapsat rozhodnutí");

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.decisions(meeting)))
                .extracting(DecisionRow::method)
                .containsExactly(DecisionMethod.ELECTRONIC);
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(Seen.now()).contains("elektronickým hlasováním", "Zástupce uživatelů 1");
    }

    @Test
    void aVoteAfterClosingIsRefusedWithASentence() {
        aMemberWithAnAccountIsThere();
        var ballot = as(COORDINATOR, () -> votes.open(meeting, "Schvaluje se SWOT"));
        visit("meetings/" + meeting, VOTER);
        as(COORDINATOR, () -> votes.close(ballot));

        as(VOTER, () -> {
            fill(RadioButtonGroup.class, "Váš hlas", Choice.AGAINST);
            press("Hlasovat");
        });

        assertThat(Seen.now()).contains("Hlasování už skončilo");
    }

    @Test
    void whoHasNoVoteInItSeesOnlyHowFarItIs() {
        aMemberWithAnAccountIsThere();
        as(COORDINATOR, () -> votes.open(meeting, "Schvaluje se SWOT"));
        visit("meetings/" + meeting, COORDINATOR);

        assertThat(Seen.now()).contains("zatím 0 z 4 členů");
        assertThat(find(Button.class).withText("Hlasovat").all()).isEmpty();
    }

    @Test
    void BR_106_whoLeftAsksForTheTimeOfADecisionAndConsensusForNoNumbers() {
        attendedBy(3);
        UUID left = members.getFirst();
        as(COORDINATOR, () -> marks.mark(meeting, left, new NewMark(Attended.PRESENT, null, LocalTime.of(15, 30), "")));
        open("meeting.recordDecisions");
        pressed("Přidat rozhodnutí");
        fill(TextArea.class, "Znění rozhodnutí", "Schvaluje se SWOT");
        fill(Select.class, "Jak se rozhodlo", DecisionMethod.CONSENSUS);
        assertThat(find(IntegerField.class).withCaption("Pro").all()).isEmpty();
        pressed("Zapsat rozhodnutí");
        assertThat(complaint(TimePicker.class, "V\u00a0kolik hodin")).contains("Někdo přišel později");
        assertThat(field(TextArea.class, "Znění rozhodnutí").getValue()).isEqualTo("Schvaluje se SWOT");

        fill(TimePicker.class, "V\u00a0kolik hodin", LocalTime.of(15, 0));
        pressed("Zapsat rozhodnutí");

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.decisions(meeting)).getFirst().adopted())
                .isTrue();
    }
}
