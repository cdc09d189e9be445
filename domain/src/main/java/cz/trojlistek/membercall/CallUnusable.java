package cz.trojlistek.membercall;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.Date;

/** A call or an application cannot be as it was wanted; the sentence says why. */
public class CallUnusable extends RuleViolation {
    CallUnusable(String code, String field, Object... told) {
        super(code, told);
        at(field);
    }

    /** As a sentence shows it. */
    static Date day(LocalDate day) {
        return Date.from(day.atTime(12, 0).atZone(PlanningClock.PRAGUE).toInstant());
    }
}
