package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.RuleViolation;

/** A cycle is closed with an accepted evaluation of its plan only (BR-172). */
public class EvaluationMissing extends RuleViolation {
    EvaluationMissing() {
        super("evaluation.missing");
    }
}
