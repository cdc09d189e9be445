package cz.trojlistek.inbox;

import cz.trojlistek.kernel.RuleViolation;

/** The task is for this one person: nobody else of the role can do it. */
public class PersonalTask extends RuleViolation {

    PersonalTask() {
        super("inbox.personal-task");
    }
}
