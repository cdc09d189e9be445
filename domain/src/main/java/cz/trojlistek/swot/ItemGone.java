package cz.trojlistek.swot;

import cz.trojlistek.kernel.RuleViolation;

/** Somebody else has taken the item out meanwhile. */
public class ItemGone extends RuleViolation {

    ItemGone() {
        super("swot.item-gone");
    }
}
