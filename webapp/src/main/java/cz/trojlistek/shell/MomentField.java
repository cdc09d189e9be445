package cz.trojlistek.shell;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.util.Locale;

/** A day and a time of day, in Prague time. */
public class MomentField extends DateTimePicker {

    public MomentField(String label) {
        setLabel(label);
        var locale = Sentences.spoken();
        setLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : Locale.of("cs", "CZ"));
        setStep(Duration.ofMinutes(15));
        setDatePickerI18n(DayField.texts(locale));
        setI18n(new DateTimePickerI18n()
                .setDateLabel(Sentences.of("date.day", locale))
                .setTimeLabel(Sentences.of("date.time", locale))
                .setBadInputErrorMessage(Sentences.of("date.unreadable", locale))
                .setIncompleteInputErrorMessage(Sentences.of("date.incomplete", locale))
                .setRequiredErrorMessage(Sentences.of("form.required", locale)));
        setAutoOpen(false); // as DayField: who types is not covered by a calendar
        addClassName("w-m");
    }
}
