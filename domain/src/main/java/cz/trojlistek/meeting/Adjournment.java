package cz.trojlistek.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A date on which the group came together without a quorum (BR-106). */
@Embeddable
public record Adjournment(Instant heldAt, int votingMembers, int presentVoting, int guests) {}
