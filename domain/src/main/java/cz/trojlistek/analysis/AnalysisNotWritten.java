package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** There is nothing yet that could be accepted or given back. */
public class AnalysisNotWritten extends RuleViolation {

    AnalysisNotWritten() {
        super("analysis.not-written");
    }
}
