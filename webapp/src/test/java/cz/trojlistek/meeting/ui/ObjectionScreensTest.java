package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ObjectToMinutes.ObjectionRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"NullAway.Init", "unchecked"})
class ObjectionScreensTest extends MeetingStage {

    @Autowired
    ObjectToMinutes objecting;

    @Test
    void whoWritesMinutesChoosesTheLastDayForObjections() {
        held();
        as(COORDINATOR, () -> open("meeting.writeMinutes", meeting, null, cycle));
        fill(TextArea.class, "Průběh setkání", "Skupina jednala.");
        assertThat(field(DatePicker.class, "Námitky do").getValue())
                .isEqualTo(clock.today().plusDays(5));
        fill(DatePicker.class, "Námitky do", LocalDate.of(2008, 1, 1));
        as(COORDINATOR, () -> press("Předat zápis ke schválení"));
        assertThat(complaint(DatePicker.class, "Námitky do")).contains("dva měsíce");
        assertThat(done).isFalse();
        fill(DatePicker.class, "Námitky do", clock.today().plusDays(3));
        as(COORDINATOR, () -> press("Předat zápis ke schválení"));
        assertThat(done).isTrue();
    }

    @Test
    void anObjectionIsRaisedOnThePageAndSettledInItsTask() {
        held();
        as(COORDINATOR, () -> hold.writeMinutes(meeting, "Text", 0, List.of(), clock.today()));
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("meetings/" + meeting);
            press("Podat námitku");
            press("Podat námitku");
            assertThat(complaint(TextArea.class, "Námitka")).isNotEmpty();
            fill(TextArea.class, "Námitka", "<b>Chybí</b> hlasování.");
            fill(TextField.class, "Za koho", "Členka bez účtu");
            press("Podat námitku");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .contains("<b>Chybí</b> hlasování.");
        });
        as(COORDINATOR, () -> {
            press("Změnit poslední den");
            fill(DatePicker.class, "Námitky do", LocalDate.of(2008, 1, 1));
            press("Změnit poslední den");
            assertThat(complaint(DatePicker.class, "Námitky do")).contains("dva měsíce");
            fill(DatePicker.class, "Námitky do", clock.today());
            press("Změnit poslední den");
        });
        now(clock.today().plusDays(1).atTime(9, 0));
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("meetings/" + meeting);
            assertThat(find(Button.class).withText("Podat námitku").all()).isEmpty();
            open("meeting.settleObjections", meeting, null, cycle);
            press("Uložit vypořádání");
            assertThat(done).isFalse();
            field(RadioButtonGroup.class, "Vypořádání námitky: Členka bez účtu").setValue(false);
            press("Uložit vypořádání");
            assertThat(complaint(TextArea.class, "Odpověď")).contains("potřebuje důvod");
            fill(TextArea.class, "Odpověď", "Hlasování v\u00a0zápisu je.");
            press("Uložit vypořádání");
            assertThat(done).isTrue();
        });
        assertThat(as(COORDINATOR, () -> objecting.list(meeting, 0, 25)))
                .extracting(ObjectionRow::accepted)
                .containsExactly(false);
        as(COORDINATOR, () -> hold.approveMinutes(meeting));
    }
}
