package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import cz.trojlistek.Seen;
import cz.trojlistek.meeting.Attended;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.MeetingState;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes is marked one by one, each mark saved at once. */
class AttendanceFormTest extends MeetingStage {

    @Test
    void BR_106_attendanceIsTickedAndCounted() {
        invited();
        open("meeting.recordAttendance");
        tick(3);
        assertThat(Seen.now()).contains("Hlas má 3 z 4. Skupina je usnášeníschopná.");
        as(COORDINATOR, () -> {
            fill(TextField.class, "Jméno hosta", "Host <b>z kraje</b>");
            press("Přidat hosta");
        });
        assertThat(Seen.now()).contains("Host <b>z kraje</b>");
        fill(IntegerField.class, "Další hosté beze jména", 2);
        pressed("Zapsat účast");

        assertThat(done).isTrue();
        assertThat(state()).isEqualTo(MeetingState.QUORATE);
        assertThat(as(COORDINATOR, () -> read.get(meeting)).facts().guests()).isEqualTo(3);
    }

    @Test
    void aMarkIsThereAgainOnAnotherScreenAndWhatIsRefusedStaysTyped() {
        invited();
        open("meeting.recordAttendance");
        as(COORDINATOR, () -> marks().getFirst().setValue(Attended.SUBSTITUTE));
        assertThat(complaint(TextField.class, "Kdo přišel místo člena")).isNotEmpty();
        as(COORDINATOR, () -> {
            fill(TextField.class, "Kdo přišel místo člena", "Jiný zástupce");
            fill(TimePicker.class, "Odešel v", LocalTime.of(13, 0));
        });
        assertThat(complaint(TimePicker.class, "Odešel v")).contains("až po příchodu");
        assertThat(field(TimePicker.class, "Odešel v").getValue()).isEqualTo(LocalTime.of(13, 0));
        as(COORDINATOR, () -> fill(TimePicker.class, "Odešel v", LocalTime.of(15, 0)));

        open("meeting.recordAttendance");

        assertThat(marks().getFirst().getValue()).isEqualTo(Attended.SUBSTITUTE);
        assertThat(field(TextField.class, "Kdo přišel místo člena").getValue()).isEqualTo("Jiný zástupce");
        assertThat(field(TimePicker.class, "Odešel v").getValue()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void anImpossibleNumberOfGuestsIsToldAndTheTicksStay() {
        invited();
        open("meeting.recordAttendance");
        tick(3);
        fill(IntegerField.class, "Další hosté beze jména", -1);
        pressed("Zapsat účast");

        assertThat(complaint(IntegerField.class, "Další hosté beze jména")).contains("0 až 1000");
        assertThat(marks())
                .filteredOn(mark -> mark.getValue() == Attended.PRESENT)
                .hasSize(3);
        assertThat(state()).isEqualTo(MeetingState.INVITED);
    }

    private void tick(int count) {
        as(COORDINATOR, () -> marks().subList(0, count).forEach(member -> member.setValue(Attended.PRESENT)));
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Attended>> marks() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Attended>) group)
                .toList();
    }
}
