package cz.trojlistek.shell;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.util.Locale;

/** A day and a time of day, in Prague time. */
public class MomentField extends DateTimePicker {

    /** The two are a group to a reader of the screen, and no group is required, only what is typed in it. */
    private static final String REQUIRE_THE_INPUTS = """
            const require = () => {
                this.removeAttribute('aria-required')
                this.querySelectorAll('input').forEach(input => input.setAttribute('aria-required', Boolean(this.required)))
            }
            new MutationObserver(require).observe(this, {attributeFilter: ['aria-required', 'required']})
            require()""";

    public MomentField(String label) {
        setLabel(label);
        var locale = Sentences.spoken();
        setLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : Locale.of("cs", "CZ"));
        setStep(Duration.ofMinutes(15));
        setDatePickerI18n(DayField.texts(locale));
        setI18n(new DateTimePickerI18n()
                .setDateLabel(Sentences.of("date.day", locale))
                .setTimeLabel(Sentences.of("date.time", locale))
                .setBadInputErrorMessage(Sentences.of("date.moment-unreadable", locale))
                .setIncompleteInputErrorMessage(Sentences.of("date.incomplete", locale))
                .setRequiredErrorMessage(Sentences.of("form.required", locale)));
        setAutoOpen(false); // as DayField: who types is not covered by a calendar
        addClassName("w-m");
        addAttachListener(attached -> getElement().executeJs(REQUIRE_THE_INPUTS));
    }
}
