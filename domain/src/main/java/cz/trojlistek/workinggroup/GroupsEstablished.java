package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/**
 * The cycle has its groups; {@code subject} is the cycle. {@code after} names the sides that are missing, if any, and
 * {@code reason} says why it goes on without them (BR-104).
 */
public record GroupsEstablished(UUID subject, TerritoryPath territory, String after, String reason)
        implements DomainEvent {}
