package cz.trojlistek.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One day, typed as people write it ({@code 5. 6. 2009}, {@code 5.6.2009}) or picked; weeks begin on Monday. */
public class DayField extends DatePicker {

    public DayField(String label) {
        setLabel(label);
        var locale = Sentences.spoken();
        setLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : Locale.of("cs", "CZ"));
        setI18n(texts(locale));
        setClearButtonVisible(false);
        setAutoOpen(false); // who types is not covered by a calendar; its button and the arrow keys open it
        addClassName("w-s");
    }

    /** Under the label, before the field. */
    public DayField help(@Nullable String sentence) {
        setHelperText(sentence);
        return this;
    }

    static DatePickerI18n texts(Locale locale) {
        var names = DateFormatSymbols.getInstance(locale.equals(Locale.ENGLISH) ? Locale.UK : Locale.of("cs", "CZ"));
        var format = Sentences.of("date.format", locale);
        return new DatePickerI18n()
                .setDateFormats(format, "d.M.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(standalone(locale))
                .setWeekdays(Arrays.asList(names.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(names.getShortWeekdays()).subList(1, 8))
                .setToday(Sentences.of("date.today-button", locale))
                .setCancel(Sentences.of("form.cancel", locale))
                .setBadInputErrorMessage(Sentences.of("date.unreadable", locale))
                .setRequiredErrorMessage(Sentences.of("form.required", locale));
    }

    /** červen, not června. */
    private static List<String> standalone(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }
}
