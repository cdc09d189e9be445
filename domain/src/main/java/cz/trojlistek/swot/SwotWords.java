package cz.trojlistek.swot;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;

/** What an item says: one line, how much it weighs from 1 to 5, and what it is known from, which may be empty. */
public record SwotWords(String text, int weight, String evidence) {

    /** The weight of an item nobody has weighed yet. */
    public static final int USUAL_WEIGHT = 3;

    /** Refuses with the field that cannot be kept: {@code text}, {@code weight} or {@code evidence}. */
    public SwotWords {
        text = Wording.line("text", text, 200);
        evidence = Wording.optional("evidence", evidence, 500);
        if (weight < 1 || weight > 5) {
            throw new SwotUnusable("weight", "weight");
        }
    }

    /** An item that is only named so far. */
    public static SwotWords of(String text) {
        return new SwotWords(text, USUAL_WEIGHT, "");
    }

    /** As the trail tells it; {@code where} may be empty. */
    String told(String where) {
        return Trail.lines(
                text, where, Trail.fact("weight", weight), evidence.isEmpty() ? "" : Trail.fact("evidence", evidence));
    }
}
