package cz.trojlistek.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came to a meeting, and the dates on which too few did (BR-106, 107). */
@Embeddable
class Presence {

    @Column(name = "attendance_at")
    private @Nullable Instant recordedAt;

    @Embedded
    private Attendance attendance = Attendance.NONE;

    @ElementCollection
    @CollectionTable(name = "meeting_presence", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "membership")
    private Set<UUID> present = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "meeting_adjournment", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Adjournment> adjournments = new ArrayList<>();

    /** The numbers are those of the day of the meeting and stay, whoever joins later. */
    void record(Set<UUID> members, Attendance counted, Instant now) {
        if (counted.guests() < 0 || counted.guests() > 1000) {
            throw new MeetingUnusable("meeting.guests-unusable", "guests");
        }
        present.clear();
        present.addAll(members);
        attendance = counted;
        recordedAt = now;
    }

    /** Another date is to come; that of {@code heldAt} stays on record with its numbers. */
    void adjourn(Instant heldAt) {
        adjournments.add(
                new Adjournment(heldAt, attendance.votingMembers(), attendance.presentVoting(), attendance.guests()));
        present.clear();
        attendance = Attendance.NONE;
        recordedAt = null;
    }

    boolean quorate() {
        return recordedAt != null && attendance.quorate();
    }

    Attendance attendance() {
        return attendance;
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }
}
