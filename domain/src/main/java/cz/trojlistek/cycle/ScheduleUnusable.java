package cz.trojlistek.cycle;

import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import java.util.Locale;

/** A planned phase ends before it begins, or begins before the phase it follows. */
public class ScheduleUnusable extends RuleViolation {

    ScheduleUnusable(Phase phase) {
        super("cycle.schedule-unusable." + phase.name().toLowerCase(Locale.ROOT));
        at("schedule." + phase.name());
    }
}
