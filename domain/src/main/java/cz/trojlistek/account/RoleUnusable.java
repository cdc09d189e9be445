package cz.trojlistek.account;

import cz.trojlistek.kernel.RuleViolation;

/** A role that cannot be held like that: roles of a group need one, others have none, and it ends after it began. */
public class RoleUnusable extends RuleViolation {

    RoleUnusable(String code, String field) {
        super(code);
        at(field);
    }
}
