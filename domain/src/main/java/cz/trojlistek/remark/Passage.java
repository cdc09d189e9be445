package cz.trojlistek.remark;

import cz.trojlistek.kernel.Markdown;
import cz.trojlistek.plan.ElementKind;

/**
 * Where a quoted passage stands in a wording, as a reader sees it. It is found when its words stand there exactly once; what has been
 * changed, or stands there twice, is not guessed at, and half a word is no passage.
 */
final class Passage {

    private Passage() {}

    /** An empty quote speaks of the whole piece and is always there. */
    static boolean standsIn(String quote, ElementKind kind, String wording) {
        if (quote.isEmpty()) {
            return true;
        }
        var text = words(kind == ElementKind.TEXT ? Markdown.plain(wording) : wording);
        var sought = words(quote);
        int found = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            if (ends(text, at) && ends(text, at + sought.length())) {
                found++;
            }
        }
        return found == 1;
    }

    /** No word goes on over this place. */
    private static boolean ends(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** As people mark them on a page, where a line may end anywhere and a blank may be a hard one. */
    static String words(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
