package cz.trojlistek.meeting;

import cz.trojlistek.kernel.RuleViolation;

/** Somebody else has written the minutes otherwise; both texts are kept, and one has to be chosen or both joined first. */
public class MinutesDiffer extends RuleViolation {

    MinutesDiffer() {
        super("meeting.minutes-differ");
        at("text");
    }
}
