package cz.trojlistek.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
    @MapKeyColumn(name = "membership")
    private Map<UUID, Present> present = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "meeting_adjournment", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Adjournment> adjournments = new ArrayList<>();

    /**
     * The numbers are those of the day of the meeting and stay, whoever joins the group later. A group that came and went was
     * as many as were there at once.
     */
    void record(Map<UUID, Present> members, int voting, int needed, int guests, Instant now) {
        if (guests < 0 || guests > 1000) {
            throw new MeetingUnusable("meeting.guests-unusable", "guests");
        }
        present.clear();
        present.putAll(members);
        attendance = new Attendance(voting, atOnce(members), guests, needed);
        recordedAt = now;
    }

    /** Nobody comes, but so many have a vote and so many of them have to use it. */
    void expect(int voting, int needed) {
        attendance = new Attendance(voting, 0, 0, needed);
    }

    /** Who comes later or leaves after attendance is recorded: the quorum of the beginning is not touched by it. */
    void change(UUID membership, Present there) {
        present.put(membership, there);
    }

    /** The largest number of members with a vote, or their substitutes, who were there at one time. */
    private static int atOnce(Map<UUID, Present> members) {
        var changes = new TreeMap<Instant, Integer>();
        for (var one : members.values()) {
            if (one.voting()) {
                changes.merge(or(one.stay().arrivedAt(), Instant.MIN), 1, Integer::sum);
                changes.merge(or(one.stay().leftAt(), Instant.MAX), -1, Integer::sum);
            }
        }
        int there = 0;
        int most = 0;
        for (var change : changes.values()) {
            there += change;
            most = Math.max(most, there);
        }
        return most;
    }

    /** Somebody with a vote came later or left earlier, so that it matters when something was decided. */
    boolean changing() {
        return present.values().stream()
                .anyMatch(one -> one.voting() && !one.stay().whole());
    }

    /** The members with a vote who were there, or whose substitutes were, at that moment; without one, at any. */
    Set<UUID> votersAt(@Nullable Instant moment) {
        return present.entrySet().stream()
                .filter(one -> one.getValue().voting())
                .filter(one -> moment == null || one.getValue().stay().includes(moment))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    int votingAt(@Nullable Instant moment) {
        return votersAt(moment).size();
    }

    private static Instant or(@Nullable Instant moment, Instant otherwise) {
        return moment == null ? otherwise : moment;
    }

    /** Another date is to come; that of {@code heldAt} stays on record with its numbers. */
    void adjourn(Instant heldAt) {
        adjournments.add(
                new Adjournment(heldAt, attendance.votingMembers(), attendance.presentVoting(), attendance.guests()));
        present.clear();
        attendance = Attendance.NONE;
        recordedAt = null;
    }

    /** Who was there from when to when, in an order that stays; not for people. */
    String told() {
        return present.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("\n", attendance + "\n", ""));
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
