package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.RuleViolation;

/** Something that cannot be said like that, at the field it was said in. */
public class EvaluationUnusable extends RuleViolation {
    EvaluationUnusable(String code, String field, Object... arguments) {
        super("evaluation." + code, arguments);
        at(field);
    }
}
