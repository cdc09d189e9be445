package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** Nothing is proposed before every analysis of the cycle is accepted (BR-110). */
public class AnalysesOpen extends RuleViolation {

    AnalysesOpen(int open) {
        super("analysis.open", open);
    }
}
