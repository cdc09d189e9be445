package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** An extension ends later than the plan does, and the whole is no longer than a plan may be (BR-136, BR-101). */
public class NotAnExtension extends RuleViolation {

    NotAnExtension(PlanPeriod period) {
        super("cycle.not-an-extension", period.toString(), String.valueOf(period.latest()));
        at("toYear");
    }
}
