package cz.trojlistek.swot;

import cz.trojlistek.kernel.RuleViolation;

/** The SWOT is final and does not change. */
public class SwotClosed extends RuleViolation {

    SwotClosed() {
        super("swot.closed");
    }
}
