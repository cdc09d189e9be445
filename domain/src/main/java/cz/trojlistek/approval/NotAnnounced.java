package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** An assembly's session has not been announced (BR-134). */
public class NotAnnounced extends RuleViolation {

    NotAnnounced() {
        super("approval.not-announced");
        at("sessionOn");
    }
}
