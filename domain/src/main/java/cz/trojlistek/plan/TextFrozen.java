package cz.trojlistek.plan;

import cz.trojlistek.kernel.RuleViolation;

/** The text does not change now: the public comments on it, or it has been handed over (BR-120). */
public class TextFrozen extends RuleViolation {

    private TextFrozen(String code) {
        super(code);
    }

    static TextFrozen inThisPhase() {
        return new TextFrozen("plan.text-frozen");
    }

    /** A chapter that was handed over is not written in until it comes back. */
    static TextFrozen chapterHandedOver() {
        return new TextFrozen("plan.chapter-handed-over");
    }
}
