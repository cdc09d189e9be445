package cz.trojlistek.consultation;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.Date;

/** Comments are not accepted yet; the first day is said (BR-122). */
public class NotYetOpen extends RuleViolation {

    NotYetOpen(LocalDate opensOn) {
        super("consultation.not-yet-open", day(opensOn));
    }

    private static Date day(LocalDate day) {
        return Date.from(day.atTime(12, 0).atZone(PlanningClock.PRAGUE).toInstant());
    }
}
