package cz.trojlistek.meeting;

import cz.trojlistek.kernel.RuleViolation;
import java.util.Locale;

/** The meeting is not so far yet, or already further. Nothing has changed. */
public class MeetingOutOfStep extends RuleViolation {

    MeetingOutOfStep(MeetingState state) {
        super("meeting.out-of-step." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
