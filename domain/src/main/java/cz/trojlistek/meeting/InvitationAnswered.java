package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A member has said whether they come, or has changed their mind. Subject is the meeting. */
public record InvitationAnswered(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
