package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** A committee recommends the plan or not; it cannot return it. */
public class OpinionOnly extends RuleViolation {

    OpinionOnly() {
        super("approval.opinion-only");
        at("result");
    }
}
