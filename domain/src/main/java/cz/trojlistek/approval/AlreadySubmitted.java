package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** This round's dossier has been submitted already, or the procedure has ended. */
public class AlreadySubmitted extends RuleViolation {

    AlreadySubmitted() {
        super("approval.already-submitted");
    }
}
