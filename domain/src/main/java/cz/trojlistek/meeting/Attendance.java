package cz.trojlistek.meeting;

import jakarta.persistence.Embeddable;

/** Who came, in numbers: members with a vote, those of them present, guests of any kind. */
@Embeddable
public record Attendance(int votingMembers, int presentVoting, int guests) {

    static final Attendance NONE = new Attendance(0, 0, 0);

    /** BR-106: more than half of those with a vote; guests and members without a vote do not count (BR-107). */
    public boolean quorate() {
        return presentVoting >= needed();
    }

    /** How many members with a vote make a quorum. */
    public int needed() {
        return votingMembers / 2 + 1;
    }
}
