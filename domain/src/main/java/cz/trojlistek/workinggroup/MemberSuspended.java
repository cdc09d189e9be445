package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A member does not take part for the time being; {@code subject} is the group. */
public record MemberSuspended(UUID subject, TerritoryPath territory, UUID membership, String after, String reason)
        implements DomainEvent {}
