package cz.trojlistek.plan;

import cz.trojlistek.kernel.Markdown;
import cz.trojlistek.kernel.Wording;
import java.util.EnumSet;
import java.util.Set;

/** What a piece of a plan is. Says what it may stand under, so that a plan has a bounded depth and no cycles. */
public enum ElementKind {
    VISION(4000),
    SYSTEM_PRIORITY(2000),
    CHAPTER(300),
    /** A paragraph of prose, written in Markdown. */
    TEXT(20_000),
    PRIORITY(2000),
    GOAL(2000),
    SUBGOAL(2000),
    MEASURE(4000),
    /** One step of a measure. */
    ACTIVITY(2000);

    private final int longest;

    ElementKind(int longest) {
        this.longest = longest;
    }

    /** The longest wording in characters. */
    public int longest() {
        return longest;
    }

    /** What may be added below it by hand. Every measure stands below exactly one priority or goal (BR-112). */
    public Set<ElementKind> children() {
        return switch (this) {
            case CHAPTER -> EnumSet.of(TEXT, PRIORITY, GOAL);
            case PRIORITY -> EnumSet.of(TEXT, GOAL, MEASURE);
            case GOAL -> EnumSet.of(TEXT, SUBGOAL, MEASURE);
            case SUBGOAL -> EnumSet.of(TEXT, MEASURE);
            case MEASURE -> EnumSet.of(TEXT, ACTIVITY);
            case ACTIVITY -> EnumSet.of(TEXT);
            case VISION, SYSTEM_PRIORITY, TEXT -> EnumSet.noneOf(ElementKind.class);
        };
    }

    /**
     * What may be written as one, checked; {@code field} is named when it may not.
     *
     * @throws Wording.Unusable for what is missing, too long or would not be shown
     */
    String wording(String field, String written) {
        var text =
                this == CHAPTER ? Wording.line(field, written, longest) : Wording.paragraphs(field, written, longest);
        if (this == TEXT) {
            Markdown.requireShowable(field, text);
        }
        return text;
    }

    /** What an indicator may measure. */
    public boolean measurable() {
        return this == PRIORITY || this == GOAL || this == SUBGOAL || this == MEASURE || this == ACTIVITY;
    }
}
