package cz.trojlistek.shell;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** A time of day to the minute; quarters of an hour to pick from, any minute by typing. */
public class TimeField extends TimePicker {

    public TimeField(String label) {
        setLabel(label);
        var locale = Sentences.spoken();
        setLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : Locale.of("cs", "CZ"));
        setStep(Duration.ofMinutes(15));
        setI18n(new TimePickerI18n()
                .setBadInputErrorMessage(Sentences.of("time.unreadable", locale))
                .setRequiredErrorMessage(Sentences.of("form.required", locale)));
        addClassName("w-s");
    }
}
