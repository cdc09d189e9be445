package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** A number that is too large, has more than two decimal places, or one figure too many. */
public class FigureUnusable extends RuleViolation {

    FigureUnusable(String field) {
        super("analysis.figure-unusable");
        at(field);
    }
}
