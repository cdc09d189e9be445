package cz.trojlistek.plan;

import cz.trojlistek.kernel.RuleViolation;

/** The chapter has not been handed over, or it has been accepted already. */
public class ChapterNotUnderReview extends RuleViolation {

    ChapterNotUnderReview() {
        super("plan.chapter-not-under-review");
    }
}
