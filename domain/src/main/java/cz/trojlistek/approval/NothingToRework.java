package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** Nobody has returned the plan. */
public class NothingToRework extends RuleViolation {

    NothingToRework() {
        super("approval.nothing-to-rework");
    }
}
