package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/**
 * One member is sent the letter again by which the group is asked to come, to vote or to object, or gets it for the first time after
 * having joined. Subject is the meeting.
 */
public record InvitationRepeated(UUID subject, TerritoryPath territory, UUID membership, String after)
        implements DomainEvent {}
