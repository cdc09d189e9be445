package cz.trojlistek.swot;

import cz.trojlistek.kernel.RuleViolation;

/** A weight outside 1 to 5, more items than one sees at a glance, or nothing to declare final. */
public class SwotUnusable extends RuleViolation {

    SwotUnusable(String code, String field) {
        super("swot." + code, WriteSwot.MOST);
        at(field);
    }
}
