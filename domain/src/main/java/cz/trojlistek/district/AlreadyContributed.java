package cz.trojlistek.district;

import cz.trojlistek.kernel.RuleViolation;

/** A town sends its data once and declares once. */
public class AlreadyContributed extends RuleViolation {
    AlreadyContributed(String code) {
        super(code);
    }
}
