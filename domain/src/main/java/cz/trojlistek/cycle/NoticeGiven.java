package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** A region gives notice of a plan once; what was published stays as it was. */
public class NoticeGiven extends RuleViolation {
    NoticeGiven() {
        super("cycle.notice-given");
    }
}
