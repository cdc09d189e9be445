package cz.trojlistek.submission;

import cz.trojlistek.kernel.RuleViolation;

/** A town has one submission in a cycle of its region (BR-173). */
public class AlreadySubmitted extends RuleViolation {
    AlreadySubmitted() {
        super("submission.already-submitted");
    }
}
