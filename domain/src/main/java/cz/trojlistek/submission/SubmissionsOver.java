package cz.trojlistek.submission;

import cz.trojlistek.kernel.RuleViolation;

/** The region has the plan written by now, or has closed what is to be moved. */
public class SubmissionsOver extends RuleViolation {
    SubmissionsOver() {
        super("submission.over");
    }
}
