package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** An action plan is of one year of the period of its plan (BR-117). */
public class YearOutsidePlan extends RuleViolation {
    YearOutsidePlan(int year, PlanPeriod period) {
        super("cycle.year-outside-plan", String.valueOf(year), period.toString());
        at("year");
    }
}
