package cz.trojlistek.audit.ui;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.shell.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts the reader's words in for the codes and days of a row ({@link Trail}). */
final class TrailWords {

    /** What a feature was called when rows were written that nobody may change. */
    static final String ONCE = "communityplan.";

    static final String TODAY = "planning.";

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What is known to no bundle any more stays as it was written. Days are told in the language of the screen. */
    String say(String told, Locale locale) {
        return Trail.replace(told, written -> {
            var token = written.startsWith(ONCE) ? TODAY + written.substring(ONCE.length()) : written;
            if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
                return day(token);
            }
            var text = text(token, locale);
            return text != null
                    ? text
                    : Objects.requireNonNullElse(
                            text(token.toLowerCase(Locale.ROOT).replace('_', '-'), locale), token);
        });
    }

    private @Nullable String text(String key, Locale locale) {
        var exact = messages.getMessage(key, null, null, locale);
        return exact != null ? exact : messages.getMessage(key.toLowerCase(Locale.ROOT), null, null, locale);
    }

    private static String day(String token) {
        try {
            return token.contains("T") ? Dates.moment(Instant.parse(token)) : Dates.day(LocalDate.parse(token));
        } catch (DateTimeParseException other) {
            return token;
        }
    }
}
