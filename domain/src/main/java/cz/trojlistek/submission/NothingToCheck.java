package cz.trojlistek.submission;

import cz.trojlistek.kernel.RuleViolation;

/** The town has not answered, or its answer has been accepted already. */
public class NothingToCheck extends RuleViolation {
    NothingToCheck() {
        super("submission.nothing-to-check");
    }
}
