package cz.trojlistek.meeting;

import cz.trojlistek.kernel.RuleViolation;

/** Fewer days remain than the group has agreed on, and there is no urgent reason (BR-105). */
public class InvitationTooLate extends RuleViolation {

    InvitationTooLate(String field, int leadDays) {
        super("meeting.invitation-too-late", leadDays);
        at(field);
    }
}
