package cz.trojlistek.consultation;

import cz.trojlistek.kernel.RuleViolation;

/** A proposed settlement that a rule refuses, at the field that has to change (BR-124, 125, 127, 128). */
public class SettlementUnusable extends RuleViolation {

    SettlementUnusable(String code, String field, Object... arguments) {
        super("consultation." + code, arguments);
        at(field);
    }
}
