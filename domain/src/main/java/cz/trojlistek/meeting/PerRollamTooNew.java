package cz.trojlistek.meeting;

import cz.trojlistek.kernel.RuleViolation;

/** The meeting was planned before there were votes per rollam; it ends as it began, with a new date. */
public class PerRollamTooNew extends RuleViolation {

    public PerRollamTooNew() {
        super("meeting.per-rollam-too-new");
    }
}
