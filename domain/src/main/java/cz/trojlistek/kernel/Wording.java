package cz.trojlistek.kernel;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, before it becomes a fact: trimmed, NFC, of bearable length, without characters no text needs. */
public final class Wording {

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
            throw new Unusable("wording.missing", field, 0);
        }
        return text;
    }

    private static String text(String field, @Nullable String typed, int longest) {
        if (typed == null) {
            return "";
        }
        if (typed.length() > longest * 2L || !readable(typed)) {
            throw new Unusable(typed.length() > longest ? "wording.too-long" : "wording.unreadable", field, longest);
        }
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

    /** No NUL or other control characters (PostgreSQL refuses 0x00), no half of a surrogate pair, no bidi overrides. */
    private static boolean readable(String typed) {
        return typed.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }

    /** A text that cannot be kept as it was typed. The form shows the sentence at {@link #field()}. */
    public static class Unusable extends RuleViolation {

        Unusable(String code, String field, int longest) {
            super(code, longest);
            at(field);
        }
    }
}
