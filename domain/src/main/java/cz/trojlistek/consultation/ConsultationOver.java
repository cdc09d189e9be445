package cz.trojlistek.consultation;

import cz.trojlistek.kernel.RuleViolation;

/** The settlements are published; not even late comments are recorded any more. */
public class ConsultationOver extends RuleViolation {

    ConsultationOver() {
        super("consultation.over");
    }
}
