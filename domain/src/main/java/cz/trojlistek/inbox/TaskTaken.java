package cz.trojlistek.inbox;

import cz.trojlistek.kernel.RuleViolation;

/** Somebody else has taken the task over and works on it. */
public class TaskTaken extends RuleViolation {

    public TaskTaken(String by) {
        super("inbox.task-taken", by);
    }
}
