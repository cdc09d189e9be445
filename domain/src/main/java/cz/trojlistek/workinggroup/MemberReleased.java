package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody has left a group; {@code subject} is the group. */
public record MemberReleased(UUID subject, TerritoryPath territory, UUID membership, String before)
        implements DomainEvent {}
