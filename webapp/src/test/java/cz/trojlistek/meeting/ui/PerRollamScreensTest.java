package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.Seen;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a meeting without a quorum the form offers a vote per rollam, where the group's rules allow it. */
@SuppressWarnings("NullAway.Init")
class PerRollamScreensTest extends MeetingStage {

    @Autowired
    JdbcClient database;

    private void agree(boolean allowed) {
        var seen = database.sql("select version from working_group where id = ?")
                .param(group)
                .query(Integer.class)
                .single();
        as(
                COORDINATOR,
                () -> groups.agreeRules(
                        group,
                        seen,
                        new RulesOfProcedure(7, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, allowed, false)));
    }

    private void tooFewCame(boolean allowed) {
        planned();
        agree(allowed);
        as(COORDINATOR, () -> {
            hold.sendInvitation(
                    meeting, List.of(new AgendaItem("SWOT", "", 0, "", "Skupina schvaluje <i>SWOT</i>.")), "");
        });
        now(START.plusHours(2));
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.of(members.getFirst()), 0));
    }

    @Test
    void BR_106_aVotePerRollamBeginsWithWhatTheAgendaProposed() {
        tooFewCame(true);
        open("meeting.setNewDate");
        assertThat(field(TextArea.class, "O čem se hlasuje").getValue()).isEqualTo("Skupina schvaluje <i>SWOT</i>.");
        fill(DateTimePicker.class, "Hlasuje se do", START.minusDays(1));
        pressed("Zahájit hlasování per rollam");
        assertThat(complaint(DateTimePicker.class, "Hlasuje se do")).contains("v\u00a0budoucnu");
        assertThat(field(TextArea.class, "O čem se hlasuje").getValue()).isEqualTo("Skupina schvaluje <i>SWOT</i>.");

        fill(DateTimePicker.class, "Hlasuje se do", START.plusDays(7));
        pressed("Zahájit hlasování per rollam");

        assertThat(done).isTrue();
        assertThat(state()).isEqualTo(MeetingState.VOTING);
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(Seen.now()).contains("Hlasuje se per rollam", "Skupina schvaluje <i>SWOT</i>.", "zatím 0 z 4");
        as(COORDINATOR, () -> {
            press("Změnit konec hlasování");
            fill(DateTimePicker.class, "Hlasuje se do", START.plusDays(9));
            press("Změnit konec");
        });
        assertThat(as(COORDINATOR, () -> read.get(meeting)).facts().votingUntil())
                .isEqualTo(START.plusDays(9).atZone(PlanningClock.PRAGUE).toInstant());
    }

    @Test
    void aVoteWithoutAMeetingIsPlannedWithoutAPlaceAndBeginsWithTheInvitation() {
        agree(true);
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("groups/" + group);
            press("Naplánovat setkání");
            field(Select.class, "Druh").setValue(MeetingKind.PER_ROLLAM);
            assertThat(find(TextField.class).all())
                    .extracting(TextField::getLabel)
                    .doesNotContain("Kde");
            press("Přidat termín");
            fill(DateTimePicker.class, "Termín", START);
            press("Naplánovat setkání");
        });
        meeting = as(COORDINATOR, () -> read.meetings(group, 0, 1)).getFirst().id();
        open("meeting.sendInvitation");
        assertThat(Seen.now()).contains("Hlasuje se do: úterý 14. 10. 2008, 14.00");
        as(
                COORDINATOR,
                () -> hold.sendInvitation(
                        meeting, List.of(new AgendaItem("SWOT", "", 0, "", "Skupina schvaluje <i>SWOT</i>.")), ""));
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(Seen.now()).contains("Hlasování per rollam", "Hlasuje se per rollam", "zatím 0 z 4");
    }

    @Test
    void whereNothingIsDecidedTheTaskSaysSo() {
        meeting = as(COORDINATOR, () -> hold.plan(group, MeetingKind.CONFERENCE, List.of(START), "Sál"))
                .getFirst();
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení"), ""));
        now(START.plusHours(2));
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.of(), 80));
        open("meeting.recordDecisions");
        assertThat(Seen.now()).contains("se nerozhoduje");
        pressed("Zapsat rozhodnutí");
        assertThat(state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void withoutSuchARuleItIsNotOffered() {
        tooFewCame(false);
        open("meeting.setNewDate");

        assertThat(find(Button.class).withText("Zahájit hlasování per rollam").all())
                .isEmpty();
    }
}
