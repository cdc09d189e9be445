package cz.trojlistek.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who came, in numbers: members with a vote, those of them present, guests of any kind; and how many had to come. */
@Embeddable
public record Attendance(
        int votingMembers,
        int presentVoting,
        int guests,
        @Column(name = "needed_voting") int needed) {

    static final Attendance NONE = new Attendance(0, 0, 0, 0);

    /** BR-106: as many of those with a vote as the group's rules ask for; guests and members without a vote do not count (BR-107). */
    public boolean quorate() {
        return presentVoting >= needed;
    }
}
