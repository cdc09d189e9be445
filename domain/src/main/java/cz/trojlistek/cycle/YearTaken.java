package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** A plan has one action plan a year (BR-117). */
public class YearTaken extends RuleViolation {
    YearTaken(int year) {
        super("cycle.year-taken", String.valueOf(year));
        at("year");
    }
}
