package cz.trojlistek.consultation;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When comments are accepted: from the beginning of the first day until the end of the last one, or until a stated time on
 * it (BR-121, BR-122). Instants say it exactly: {@code opensAt} is inside, {@code closesAt} is not.
 */
@Embeddable
public record CommentWindow(LocalDate opensOn, LocalDate closesOn, Instant opensAt, Instant closesAt) {

    /** Counting both end days (BR-121; Zlín had 8). */
    public static final int MIN_DAYS = 8;

    public static final int MAX_DAYS = 366;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** A window without a stated time ends when its last day ends. */
    static CommentWindow between(LocalDate from, LocalDate to, @Nullable LocalTime closingTime) {
        if (to.isBefore(from)) {
            throw new Unusable("consultation.window-backwards", "to");
        }
        if (days(from, to) < MIN_DAYS) {
            throw new Unusable("consultation.window-short", "to", MIN_DAYS, days(from, to));
        }
        if (days(from, to) > MAX_DAYS) {
            throw new Unusable("consultation.window-long", "to", MAX_DAYS);
        }
        var endOfDay = closingTime == null || !closingTime.isBefore(LAST_MINUTE);
        var closes = endOfDay ? to.plusDays(1).atStartOfDay() : to.atTime(closingTime);
        return new CommentWindow(
                from,
                to,
                from.atStartOfDay(PlanningClock.PRAGUE).toInstant(),
                closes.atZone(PlanningClock.PRAGUE).toInstant());
    }

    /** The same hour on another last day. */
    CommentWindow movedTo(LocalDate from, LocalDate to) {
        return between(from, to, closingTime());
    }

    /** The stated time of the last day, or null when the whole day counts. */
    public @Nullable LocalTime closingTime() {
        var closes = closesAt.atZone(PlanningClock.PRAGUE);
        return closes.toLocalDate().isAfter(closesOn) ? null : closes.toLocalTime();
    }

    public int days() {
        return (int) days(opensOn, closesOn);
    }

    /** Both end days count. */
    public static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** A window that is too short, too long, turned round or in the past. Nothing has changed. */
    public static class Unusable extends RuleViolation {

        Unusable(String code, String field, Object... arguments) {
            super(code, arguments);
            at(field);
        }
    }
}
