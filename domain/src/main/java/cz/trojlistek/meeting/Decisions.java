package cz.trojlistek.meeting;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.DecisionMajority;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a meeting decided, and the majority that held on that day. */
@Embeddable
class Decisions {

    @Column(name = "decisions_at")
    private @Nullable Instant recordedAt;

    private @Nullable Instant votingUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_majority")
    private DecisionMajority majority = DecisionMajority.OF_PRESENT;

    @ElementCollection
    @CollectionTable(name = "meeting_decision", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Decision> taken = new ArrayList<>();

    /** After those the program has counted come those that are written down; all of them are recorded now. */
    void record(List<NewDecision> written, DecisionMajority ofTheDay, Presence there, Instant startsAt, Instant now) {
        var counted = new ArrayList<Decision>();
        for (int i = 0; i < written.size(); i++) {
            counted.add(counted(written.get(i), "decisions." + i + ".", there, startsAt, now));
        }
        taken.addAll(counted);
        close(ofTheDay, now);
    }

    /** BR-106: at that moment there is a quorum, and no more votes are cast than members with a vote are there. */
    private static Decision counted(NewDecision one, String at, Presence there, Instant startsAt, Instant now) {
        var moment = one.takenAt() == null
                ? null
                : Starts.day(startsAt)
                        .atTime(one.takenAt())
                        .atZone(PlanningClock.PRAGUE)
                        .toInstant();
        if (moment == null && there.changing()) {
            throw new MeetingUnusable("meeting.decision-time-missing", at + "takenAt");
        }
        if (moment != null && moment.isBefore(startsAt)) {
            throw new MeetingUnusable("meeting.time-before-start", at + "takenAt");
        }
        if (moment != null && moment.isAfter(now)) {
            throw new MeetingUnusable("meeting.time-to-come", at + "takenAt");
        }
        var present = there.votingAt(moment);
        if (present < there.attendance().needed()) {
            throw new MeetingUnusable(
                    "meeting.no-quorum-then",
                    at + "takenAt",
                    present,
                    there.attendance().needed());
        }
        if (one.votes() > present) {
            throw new MeetingUnusable("meeting.more-votes-than-present", at + "votesFor", present);
        }
        return new Decision(
                one.wording(), one.method(), one.votesFor(), one.votesAgainst(), one.abstained(), moment, present);
    }

    /** What the program has counted; the others come with {@link #record}. */
    void add(Decision counted) {
        taken.add(counted);
    }

    /** Nothing more is decided. */
    void close(DecisionMajority ofTheDay, Instant now) {
        majority = ofTheDay;
        recordedAt = now;
    }

    /** Members vote per rollam until that moment, at least a minute and at most 60 days. */
    void vote(Instant until, Instant now) {
        if (until.isBefore(now.plusSeconds(60)) || until.isAfter(now.plus(Duration.ofDays(60)))) {
            throw new MeetingUnusable("meeting.window-unusable", "until");
        }
        votingUntil = until;
    }

    /** Until another moment, unless the one before has come; returns that. */
    Instant prolong(Instant until, Instant now) {
        var before = votingUntil;
        if (before == null || !now.isBefore(before)) {
            throw new MeetingUnusable("meeting.ballot-closed", "until");
        }
        vote(until, now);
        return before;
    }

    @Nullable
    Instant votingUntil() {
        return votingUntil;
    }

    int count() {
        return taken.size();
    }

    /** As the trail tells them. */
    String told() {
        return taken.stream().map(Decision::told).collect(Collectors.joining("\n"));
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }
}
