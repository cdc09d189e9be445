package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.TestPeople;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.Doer;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.meeting.Objection;
import cz.trojlistek.shell.Rows;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Each form of a meeting once as it should go, and once as a rule refuses it. */
class MeetingFormsTest extends MeetingStage {

    @Test
    void BR_111_monthlyDatesAreProposedAndPlanned() {
        as(COORDINATOR, () -> open("communityPlan.planMeetings", cycle, group, cycle));
        pressed("Naplánovat setkání");
        assertThat(field(TextField.class, "Kde").isInvalid()).isTrue();

        as(COORDINATOR, () -> {
            fill(DateTimePicker.class, "První setkání", START);
            fill(IntegerField.class, "Počet setkání", 3);
            press("Navrhnout termíny po měsíci");
            fill(TextField.class, "Kde", "Dům seniorů");
            press("Naplánovat setkání");
        });

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.meetingCount(group))).isEqualTo(3);
    }

    @Test
    void aMeetingWithoutADateIsNotPlanned() {
        as(COORDINATOR, () -> {
            open("communityPlan.planMeetings", cycle, group, cycle);
            fill(TextField.class, "Kde", "Dům seniorů");
            press("Naplánovat setkání");
        });

        assertThat(done).isFalse();
        assertThat(complaint(Rows.class, "Termíny")).contains("alespoň jeden termín");
        assertThat(field(TextField.class, "Kde").getValue()).isEqualTo("Dům seniorů");
    }

    @Test
    void BR_105_aLateInvitationAsksForItsReasonAndKeepsTheAgenda() {
        planned();
        now(LocalDateTime.of(2008, 10, 8, 8, 0));
        open("meeting.sendInvitation");
        fill(TextField.class, "Bod", "SWOT");
        pressed("Pozvat skupinu");
        assertThat(complaint(TextArea.class, "Naléhavý důvod")).contains("7\u00a0dní předem");
        assertThat(field(TextField.class, "Bod").getValue()).isEqualTo("SWOT");

        fill(TextArea.class, "Naléhavý důvod", "Podklady jsou potřeba do pátku.");
        pressed("Pozvat skupinu");

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.get(meeting)).urgentReason())
                .isEqualTo("Podklady jsou potřeba do pátku.");
    }

    @Test
    void BR_106_withoutAQuorumANewDateIsSet() {
        attendedBy(2);
        open("meeting.setNewDate");
        fill(DateTimePicker.class, "Nový termín", START.minusYears(1));
        pressed("Určit nový termín");
        assertThat(complaint(DateTimePicker.class, "Nový termín")).contains("v\u00a0budoucnu");

        fill(DateTimePicker.class, "Nový termín", START.plusDays(14));
        pressed("Určit nový termín");

        assertThat(done).isTrue();
        assertThat(state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void decisionsAreRecordedWithTheirVotes() {
        attendedBy(3);
        open("meeting.recordDecisions");
        pressed("Přidat rozhodnutí");
        fill(TextArea.class, "Znění rozhodnutí", "Schvaluje se SWOT");
        fill(IntegerField.class, "Pro", 4);
        pressed("Zapsat rozhodnutí");
        assertThat(complaint(IntegerField.class, "Pro")).contains("víc, než kolik přišlo");
        assertThat(field(TextArea.class, "Znění rozhodnutí").getValue()).isEqualTo("Schvaluje se SWOT");

        fill(IntegerField.class, "Pro", 3);
        pressed("Zapsat rozhodnutí");

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.decisions(meeting))).hasSize(1);
    }

    @Test
    void minutesAreWrittenWithWhoDoesWhat() {
        held();
        open("meeting.writeMinutes");
        fill(TextArea.class, "Průběh setkání", "Skupina probrala SWOT.");
        pressed("Přidat úkol");
        fill(TextField.class, "Co se udělá", "Doplnit údaje");
        fill(TextField.class, "Kdo", "Koordinátorka");
        pressed("Předat zápis ke schválení");
        assertThat(complaint(DatePicker.class, "Do kdy")).isEqualTo("Vyplňte prosím.");
        assertThat(field(TextArea.class, "Průběh setkání").getValue()).isEqualTo("Skupina probrala SWOT.");

        fill(DatePicker.class, "Do kdy", LocalDate.of(2008, 11, 1));
        pressed("Předat zápis ke schválení");

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.actionItems(meeting))).hasSize(1);
    }

    @Test
    void BR_108_minutesAreApproved() {
        minuted();
        open("meeting.approveMinutes");
        pressed("Schválit zápis");

        assertThat(done).isTrue();
        assertThat(state()).isEqualTo(MeetingState.MINUTES_APPROVED);
    }

    @Test
    void BR_108_minutesAreReturnedOnlyWithAnObjectionTheWriterThenSees() {
        minuted();
        open("meeting.approveMinutes");
        pressed("Vrátit k\u00a0opravě");
        assertThat(complaint(TextArea.class, "Námitka k\u00a0zápisu")).isNotEmpty();

        fill(TextArea.class, "Námitka k\u00a0zápisu", "Chybí hlasování.");
        pressed("Vrátit k\u00a0opravě");

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.objections(meeting)))
                .extracting(Objection::wording)
                .containsExactly("Chybí hlasování.");
        open("meeting.writeMinutes");
        assertThat(field(TextArea.class, "Průběh setkání").getValue()).contains("<b>změnu</b>");
        assertThat(find(TextField.class).withCaption("Co se udělá").single().getValue())
                .isEqualTo("Doplnit údaje");
    }

    @Test
    void BR_109_thePublicTextIsProposedWithoutNamesAndRefusedWithThem() {
        approved();
        open("meeting.publishMinutes");
        var text = field(TextArea.class, "Zápis, jak ho uvidí veřejnost");
        assertThat(text.getValue()).isEqualTo("zástupce uživatelů navrhl <b>změnu</b>.");

        text.setValue("Zástupce uživatelů 1 navrhl změnu.");
        pressed("Zveřejnit zápis");
        assertThat(complaint(TextArea.class, "Zápis, jak ho uvidí veřejnost")).contains("celé jméno");
        assertThat(text.getValue()).isEqualTo("Zástupce uživatelů 1 navrhl změnu.");

        text.setValue("Jeden ze zástupců navrhl změnu.");
        fill(TextArea.class, "Rozhodnutí 1, jak ho uvidí veřejnost", "Schvaluje se, co navrhl Zástupce uživatelů 1");
        pressed("Zveřejnit zápis");
        assertThat(complaint(TextArea.class, "Rozhodnutí 1, jak ho uvidí veřejnost"))
                .contains("celé jméno");

        fill(TextArea.class, "Rozhodnutí 1, jak ho uvidí veřejnost", "Schvaluje se rozbor");
        fill(TextField.class, "Bod programu 2, jak ho uvidí veřejnost", "Rozbor");
        fill(Select.class, "Kdo splní úkol 1", Doer.GROUP);
        pressed("Zveřejnit zápis");

        assertThat(done).isTrue();
        var shown = read.publicMinutes(meeting);
        assertThat(shown.text()).isEqualTo("Jeden ze zástupců navrhl změnu.");
        assertThat(shown.agenda()).containsExactly("Zahájení", "Rozbor");
        assertThat(shown.decisions().getFirst().wording()).isEqualTo("Schvaluje se rozbor");
        assertThat(shown.actionItems().getFirst().doer()).isEqualTo(Doer.GROUP);
    }

    @Test
    void forWhoIsElsewhereThereIsNoSuchTask() {
        people.allRolesOf(TestPeople.KURIM);
        planned();

        for (var step : new String[] {"sendInvitation", "recordAttendance", "writeMinutes", "publishMinutes"}) {
            assertThatThrownBy(() -> as("coordinator.6209", () -> open("meeting." + step, meeting, null, cycle)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as("coordinator.6209", () -> open("communityPlan.planMeetings", cycle, group, cycle)))
                .isInstanceOf(NotFound.class);
    }
}
