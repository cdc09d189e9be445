package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.RuleViolation;

/** A group or a member cannot be kept as it was described; the field says what is wrong. */
public class GroupUnusable extends RuleViolation {

    GroupUnusable(String code, String field, Object... arguments) {
        super(code, arguments);
        at(field);
    }
}
