package cz.trojlistek.consultation;

import cz.trojlistek.kernel.RuleViolation;

/** A step of the consultation is not due yet, or already done. Nothing has changed. */
public class StepRefused extends RuleViolation {

    StepRefused(String code, Object... arguments) {
        super("consultation." + code, arguments);
    }
}
