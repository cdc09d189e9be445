package cz.trojlistek.kernel;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, before it becomes a fact: trimmed, NFC, of bearable length, without characters no text needs. */
public final class Wording {

    private static final int SHOWN = 24;

    private Wording() {}

    /** One line that must be there. Refuses with {@link Unusable} on the named field. */
    public static String line(String field, @Nullable String typed, int longest) {
        return required(field, text(field, typed, longest).replaceAll("\\s+", " "));
    }

    /** One or more paragraphs that must be there. Refuses with {@link Unusable} on the named field. */
    public static String paragraphs(String field, @Nullable String typed, int longest) {
        return required(field, text(field, typed, longest));
    }

    /** As {@link #paragraphs}, but may be empty; never null. */
    public static String optional(String field, @Nullable String typed, int longest) {
        return text(field, typed, longest);
    }

    private static String required(String field, String text) {
        if (text.isEmpty()) {
            throw new Unusable("wording.missing", field);
        }
        return text;
    }

    private static String text(String field, @Nullable String typed, int longest) {
        if (typed == null) {
            return "";
        }
        if (typed.length() > longest * 2L) {
            throw new Unusable("wording.too-long", field, longest);
        }
        requireReadable(field, typed, longest);
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (text.length() > longest) {
            throw new Unusable("wording.too-long", field, longest);
        }
        return text.codePoints().anyMatch(Wording::visible) ? text : "";
    }

    /** A text of zero-width characters looks empty, so it is. */
    private static boolean visible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** Such a character is mostly not seen: it is told after which words it stands. */
    private static void requireReadable(String field, String typed, int longest) {
        var good = typed.codePoints()
                .takeWhile(Wording::readable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (good.length() == typed.length()) {
            return;
        }
        if (typed.length() > longest) {
            throw new Unusable("wording.too-long", field, longest);
        }
        var before = good.strip().replaceAll("\\s+", " ");
        throw before.isEmpty()
                ? new Unusable("wording.unreadable-first", field)
                : new Unusable("wording.unreadable", field, end(before));
    }

    private static String end(String words) {
        var characters = words.codePointCount(0, words.length());
        return characters <= SHOWN ? words : "…" + words.substring(words.offsetByCodePoints(0, characters - SHOWN));
    }

    /** No NUL or other control characters (PostgreSQL refuses 0x00), no half of a surrogate pair, no bidi overrides. */
    private static boolean readable(int c) {
        return !((Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFFFE
                || c == 0xFFFF);
    }

    /** A text that cannot be kept as it was typed. The form shows the sentence at {@link #field()}. */
    public static class Unusable extends RuleViolation {

        Unusable(String code, String field, Object... told) {
            super(code, told);
            at(field);
        }
    }
}
