package cz.trojlistek.approval;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.kernel.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a session is, since when it has been on the official board, and why that was so late, if it was. */
record Announcement(LocalDate sessionOn, LocalDate announcedOn, String reason) {

    private static final int LONGEST_AHEAD_DAYS = 366;

    static Announcement of(
            @Nullable LocalDate sessionOn, @Nullable LocalDate announcedOn, @Nullable String reasonIfLate) {
        return new Announcement(
                Resolution.chosen("sessionOn", sessionOn),
                Resolution.chosen("announcedOn", announcedOn),
                Wording.optional("reasonIfLate", reasonIfLate, 4000));
    }

    /** Days are counted from the day it was put on the board to the day of the session (BR-134). */
    void check(Body body, LocalDate submittedOn, @Nullable LocalDate previousOn, LocalDate today) {
        if (announcedOn.isAfter(today)) {
            throw new DateUnusable("approval.announced-in-future", "announcedOn");
        }
        if (announcedOn.isBefore(submittedOn)) {
            throw new DateUnusable("approval.announced-before-submission", "announcedOn");
        }
        if (sessionOn.isBefore(announcedOn)) {
            throw new DateUnusable("approval.session-before-announcement", "sessionOn");
        }
        if (previousOn != null && sessionOn.isBefore(previousOn)) {
            throw new DateUnusable("approval.session-before-previous", "sessionOn");
        }
        if (sessionOn.isAfter(today.plusDays(LONGEST_AHEAD_DAYS))) {
            throw new DateUnusable("approval.session-too-far", "sessionOn");
        }
        long days = ChronoUnit.DAYS.between(announcedOn, sessionOn);
        if (days < body.noticeDays() && reason.isEmpty()) {
            throw new NoticeTooShort(body.noticeDays(), days);
        }
    }
}
