package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** A day that cannot be: in the future for what has already been held, or outside its phase. */
public class DateUnusable extends RuleViolation {

    public DateUnusable(String code, String field) {
        super(code);
        at(field);
    }
}
