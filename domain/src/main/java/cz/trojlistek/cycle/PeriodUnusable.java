package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** The years of a plan end before they begin or lie outside 1990–2100 (BR-101). */
public class PeriodUnusable extends RuleViolation {

    PeriodUnusable() {
        super("cycle.period-unusable");
        at("period");
    }
}
