package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** One member is sent the invitation again, or for the first time after having joined. Subject is the meeting. */
public record InvitationRepeated(UUID subject, TerritoryPath territory, UUID membership, String after)
        implements DomainEvent {}
