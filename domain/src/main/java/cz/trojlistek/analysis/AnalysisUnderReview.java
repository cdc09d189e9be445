package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** The analysis has been handed over; it changes when the coordination group gives it back. */
public class AnalysisUnderReview extends RuleViolation {

    AnalysisUnderReview() {
        super("analysis.under-review");
    }
}
