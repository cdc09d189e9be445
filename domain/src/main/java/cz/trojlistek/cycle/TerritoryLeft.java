package cz.trojlistek.cycle;

import cz.trojlistek.kernel.RuleViolation;

/** The town lies in another district now; only what began before the move goes on at its old place. */
public class TerritoryLeft extends RuleViolation {

    TerritoryLeft() {
        super("cycle.territory-left");
        at("territory");
    }
}
