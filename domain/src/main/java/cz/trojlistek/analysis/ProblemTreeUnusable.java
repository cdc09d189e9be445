package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/**
 * A number outside 1 to 99 or already taken, more problems than one can oversee, causes that go round in a circle, or a part
 * that others stand on.
 */
public class ProblemTreeUnusable extends RuleViolation {

    ProblemTreeUnusable(String code, String field) {
        super("analysis.problem-tree." + code);
        at(field);
    }
}
