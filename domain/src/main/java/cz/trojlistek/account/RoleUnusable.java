package cz.trojlistek.account;

import cz.trojlistek.kernel.RuleViolation;

/** A role that cannot be held like that: roles of a group need one, others have none, it ends after it began,
 * and its days are near. */
public class RoleUnusable extends RuleViolation {

    RoleUnusable(String code, String field, Object... arguments) {
        super(code, arguments);
        at(field);
    }
}
