package cz.trojlistek.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a {@link DomainEvent} for the people who read the trail later, perhaps in another language. Codes, days and
 * labels stand between U+2068 and U+2069, two characters {@link Wording} lets nobody type: the key of a text, or a day or
 * moment in ISO form. The trail puts the reader's words in for them; all else is what people wrote.
 */
public final class Trail {

    /** Begins something the reader's words are put in for. */
    public static final char OPEN = '\u2068';

    /** Ends it. */
    public static final char CLOSE = '\u2069';

    private static final String GROUP = "group:";
    private static final Pattern TOKEN = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

    private Trail() {}

    /** The text with this key, whatever the language of the reader will be. */
    public static String text(String key) {
        return OPEN + key + CLOSE;
    }

    /** A constant whose texts are {@code prefix.NAME}. */
    public static String code(String prefix, Enum<?> one) {
        return text(prefix + "." + one.name());
    }

    /** One of the trail's own words, {@code audit.word.*}. */
    public static String word(String word) {
        return text("audit.word." + word);
    }

    /** A word of the trail with what it stands for: {@code Verze: 3}. */
    public static String fact(String word, Object value) {
        return word(word) + ": " + value;
    }

    public static String day(LocalDate day) {
        return text(day.toString());
    }

    /** Without a last day it is open. */
    public static String days(LocalDate from, @Nullable LocalDate to) {
        return day(from) + " –" + (to == null ? "" : " " + day(to));
    }

    public static String moment(Instant moment) {
        return text(moment.toString());
    }

    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The name of a working group, for whoever only knows its id; written when the row is. */
    public static String group(UUID group) {
        return text(GROUP + group);
    }

    /** The group of {@link #group} when {@code text} is one. */
    public static @Nullable UUID groupIn(String text) {
        return text.startsWith(GROUP) ? UUID.fromString(text.substring(GROUP.length())) : null;
    }

    /** Puts in for each of those what {@code words} has for what stands between the two characters. */
    public static String replace(String told, UnaryOperator<String> words) {
        return TOKEN.matcher(told).replaceAll(found -> Matcher.quoteReplacement(words.apply(found.group(1))));
    }

    /** One under the other; nothing for what is empty. */
    public static String lines(String... lines) {
        return Arrays.stream(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
