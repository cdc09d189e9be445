package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The members are invited; {@code reason} is why it comes late, if it does (BR-105). Subject is the meeting. */
public record InvitationSent(UUID subject, TerritoryPath territory, String after, String reason)
        implements DomainEvent {}
