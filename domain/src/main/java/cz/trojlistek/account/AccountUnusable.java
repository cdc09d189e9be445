package cz.trojlistek.account;

import cz.trojlistek.kernel.RuleViolation;

/** Something cannot be done with this account: it is disabled, it is one's own, its name is taken. */
public class AccountUnusable extends RuleViolation {

    AccountUnusable(String code) {
        super(code);
    }

    AccountUnusable(String code, String field) {
        super(code);
        at(field);
    }
}
