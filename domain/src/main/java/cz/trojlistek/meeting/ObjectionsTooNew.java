package cz.trojlistek.meeting;

import cz.trojlistek.kernel.RuleViolation;

/** The meeting was planned before members could object: its minutes go to the chair without. */
public class ObjectionsTooNew extends RuleViolation {
    public ObjectionsTooNew() {
        super("meeting.objections-too-new");
        at("objectionsUntil");
    }
}
