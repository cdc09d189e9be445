package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** The group that is to hand a result over is not one of its cycle. */
public class OwnerUnknown extends RuleViolation {
    OwnerUnknown() {
        super("cycle.owner-unknown");
        at("owner");
    }
}
