package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** Only a body that extended the validity leaves anything to record (BR-136). */
public class NotExtended extends RuleViolation {

    NotExtended() {
        super("approval.not-extended");
        at("result");
    }
}
