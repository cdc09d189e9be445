package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** The analysis has been accepted and does not change any more. */
public class AnalysisClosed extends RuleViolation {

    AnalysisClosed() {
        super("analysis.closed");
    }
}
