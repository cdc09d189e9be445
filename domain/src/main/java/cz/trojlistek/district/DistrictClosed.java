package cz.trojlistek.district;

import cz.trojlistek.kernel.RuleViolation;

/** The district has handed over its recommendation, has no team, or the region has gone on without it. */
public class DistrictClosed extends RuleViolation {
    DistrictClosed() {
        super("district.closed");
    }
}
