package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.RuleViolation;

/** Something typed about an action item cannot be: the field says what. */
public class ActionItemUnusable extends RuleViolation {

    ActionItemUnusable(String code, String field) {
        super(code);
        at(field);
    }
}
