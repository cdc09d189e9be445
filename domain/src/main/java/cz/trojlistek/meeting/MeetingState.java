package cz.trojlistek.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a meeting is, read off its facts (state_machines.yaml, meeting). */
public enum MeetingState {
    PLANNED,
    INVITED,
    /** It came together without a quorum (BR-106). */
    ADJOURNED,
    /** The members vote per rollam: after a meeting without a quorum, or without having met at all. */
    VOTING,
    /** Quorate; its decisions are not recorded yet. */
    QUORATE,
    /** Decisions recorded, no minutes yet. */
    HELD,
    MINUTES_WRITTEN,
    MINUTES_RETURNED,
    MINUTES_APPROVED,
    PUBLISHED,
    /** It does not take place. */
    CANCELLED;

    /** The facts a state is read off, each null as long as it has not happened. */
    record Facts(
            @Nullable Instant invited,
            @Nullable Instant attendance,
            boolean quorate,
            @Nullable Instant votingUntil,
            @Nullable Instant decisions,
            @Nullable Instant minutes,
            @Nullable Instant returned,
            @Nullable Instant approved,
            @Nullable Instant published,
            @Nullable Instant cancelled) {}

    static MeetingState of(Facts facts) {
        if (facts.cancelled() != null) {
            return CANCELLED;
        }
        if (facts.published() != null) {
            return PUBLISHED;
        }
        if (facts.approved() != null) {
            return MINUTES_APPROVED;
        }
        if (facts.minutes() != null) {
            return facts.returned() == null ? MINUTES_WRITTEN : MINUTES_RETURNED;
        }
        if (facts.decisions() != null) {
            return HELD;
        }
        if (facts.votingUntil() != null) {
            return VOTING;
        }
        if (facts.attendance() != null) {
            return facts.quorate() ? QUORATE : ADJOURNED;
        }
        return facts.invited() == null ? PLANNED : INVITED;
    }
}
