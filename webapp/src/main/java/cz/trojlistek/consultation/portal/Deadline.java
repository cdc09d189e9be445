package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.CommentWindow;
import cz.trojlistek.consultation.PublicConsultations.Head;
import cz.trojlistek.consultation.PublicConsultations.State;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The band on top of every page of a consultation: until when, in words and as passed days of all days. {@code weekday}
 * counts from Monday = 1 and belongs to the day the band names.
 */
record Deadline(
        State state,
        String from,
        String to,
        int weekday,
        String day,
        String time,
        long daysLeft,
        long daysPassed,
        long days) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    static Deadline of(Head head) {
        var closes = head.closesAt().atZoneSameInstant(PlanningClock.PRAGUE);
        var today = today(head);
        var named = head.state() == State.ANNOUNCED ? head.opensOn() : head.closesOn();
        var days = CommentWindow.days(head.opensOn(), head.closesOn());
        return new Deadline(
                head.state(),
                Dates.day(head.opensOn()),
                Dates.day(head.closesOn()),
                named.getDayOfWeek().getValue(),
                Dates.day(named),
                Dates.time(closes.toLocalDate().isAfter(head.closesOn()) ? LAST_MINUTE : closes.toLocalTime()),
                Math.max(0, ChronoUnit.DAYS.between(today, head.closesOn())),
                Math.clamp(CommentWindow.days(head.opensOn(), today), 0, days),
                days);
    }

    static LocalDate today(Head head) {
        return head.told().atZoneSameInstant(PlanningClock.PRAGUE).toLocalDate();
    }

    public boolean announced() {
        return state == State.ANNOUNCED;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean closed() {
        return state == State.CLOSED;
    }

    public boolean published() {
        return state == State.PUBLISHED;
    }
}
