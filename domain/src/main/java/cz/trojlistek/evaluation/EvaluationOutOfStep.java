package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.RuleViolation;

/** The step is behind, or not there yet; what it would change stays as it is. */
public class EvaluationOutOfStep extends RuleViolation {
    EvaluationOutOfStep(String code) {
        super("evaluation." + code);
    }
}
