package cz.trojlistek.meeting;

import cz.trojlistek.kernel.RuleViolation;

/** Something typed about a meeting cannot be: the field says what. */
public class MeetingUnusable extends RuleViolation {

    MeetingUnusable(String code, String field, Object... arguments) {
        super(code, arguments);
        at(field);
    }
}
