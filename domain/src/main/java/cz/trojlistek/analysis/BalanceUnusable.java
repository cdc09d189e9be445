package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** An extent that cannot be, a unit of another side, a territory elsewhere, a need answered by a goal, or more rows than a balance holds. */
public class BalanceUnusable extends RuleViolation {

    BalanceUnusable(String code, String field) {
        super("analysis.balance." + code);
        at(field);
    }
}
