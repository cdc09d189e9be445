package cz.trojlistek.remark;

import cz.trojlistek.kernel.RuleViolation;

/** A remark or an answer cannot be taken as it is; says at which field. */
public class RemarkUnusable extends RuleViolation {

    RemarkUnusable(String code, String field) {
        super("remark." + code);
        at(field);
    }
}
