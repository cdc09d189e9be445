package cz.trojlistek.account;

import cz.trojlistek.kernel.RuleViolation;

/** Unknown, used, replaced or too old: on purpose nobody can tell which. */
public class LinkUnusable extends RuleViolation {

    LinkUnusable() {
        super("account.link-unusable");
    }
}
