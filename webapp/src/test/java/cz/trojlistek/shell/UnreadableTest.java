package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What was typed and cannot be read is told as that, and is never taken for an empty field. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class UnreadableTest extends SpringBrowserlessTest {

    final AtomicInteger done = new AtomicInteger();
    Fields form;

    @BeforeEach
    void openForm() {
        form = new Fields();
        UI.getCurrent().add(form);
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNoGap() {
        var day = form.add("day", new DayField("Den"));
        day.setRequiredIndicatorVisible(true);
        day.setValue(LocalDate.of(2027, 2, 28));

        typed(day, "31. 2. 2027");
        assertThat(refused(day)).startsWith("Takový den neznáme.");

        typed(day, "");
        assertThat(refused(day)).isEqualTo("Vyplňte prosím.");

        day.setValue(LocalDate.of(2027, 3, 1));
        form.run(done::incrementAndGet, () -> {});
        assertThat(done).hasValue(1);
    }

    @Test
    void neitherIsOneThatMayStayEmpty() {
        var day = form.optional("day", new DayField("Den"));
        typed(day, "32. 13.");
        assertThat(refused(day)).startsWith("Takový den neznáme.");

        typed(day, "");
        form.run(done::incrementAndGet, () -> {});
        assertThat(done).hasValue(1);
    }

    @Test
    void timesAndNumbersAreNoGapsEither() throws PropertyChangeDeniedException {
        var time = form.optional("time", new TimeField("Čas"));
        var count = form.optional("count", new IntegerField("Počet"));
        var amount = form.add("amount", new BigDecimalField("Částka"));
        amount.setRequiredIndicatorVisible(true);
        typed(time, "25:61");
        typed(count, "1e");
        amount.getElement() // what is typed here is the value itself
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", "1,2,3")
                .run();

        assertThat(refused(time)).startsWith("Napište čas");
        assertThat(refused(count)).startsWith("Napište číslo");
        assertThat(refused(amount)).startsWith("Napište číslo");
    }

    @Test
    void ofAMomentThatIsHalfThereTheOtherHalfIsAskedFor() {
        var moment = form.add("moment", new MomentField("Kdy"));
        moment.setRequiredIndicatorVisible(true);
        assertThat(refused(moment)).isEqualTo("Vyplňte prosím.");

        var day = (com.vaadin.flow.component.datepicker.DatePicker)
                moment.getChildren().findFirst().orElseThrow();
        typed(day, "31. 2. 2027");
        assertThat(refused(moment)).startsWith("Takový den nebo čas neznáme.");
    }

    static class Line extends Div implements Composed {

        final DayField due = new DayField("Termín");

        Line() {
            add(due);
        }

        @Override
        public Map<String, Component> fields() {
            return Map.of("due", due);
        }
    }

    @Test
    void aFieldOfARowIsAskedToo() {
        var rows = form.add("rows", new Rows<>("Řádky", "Přidat", "Odebrat", Line::new));
        var due = rows.addRow().due;
        typed(due, "abc");
        assertThat(refused(due)).startsWith("Takový den neznáme.");
    }

    /** The form refuses; what the field says then. */
    private String refused(HasValidationProperties field) {
        assertThat(form.run(done::incrementAndGet, () -> {})).isFalse();
        assertThat(done).hasValue(0);
        assertThat(field.isInvalid()).isTrue();
        return field.getErrorMessage();
    }

    /** As the browser tells it: what stands in the field, and that no value can be made of it. */
    private static void typed(Component field, String text) {
        var element = field.getElement();
        element.setProperty("_inputElementValue", text);
        element.setProperty("value", "");
        var told = new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode());
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(told);
    }
}
