package cz.trojlistek.membercall;

import cz.trojlistek.kernel.RuleViolation;

/** A call or an application cannot be as it was wanted; the sentence says why. */
public class CallUnusable extends RuleViolation {
    CallUnusable(String code, String field, Object... told) {
        super(code, told);
        at(field);
    }
}
