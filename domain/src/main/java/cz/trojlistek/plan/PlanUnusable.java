package cz.trojlistek.plan;

import cz.trojlistek.kernel.RuleViolation;

/** Something that cannot stand there: a wrong kind below its parent, one element too many, a number out of range. */
public class PlanUnusable extends RuleViolation {

    PlanUnusable(String code, String field) {
        super("plan." + code);
        at(field);
    }
}
