package cz.trojlistek.membercall;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody who answered a call is in a group, or is not; {@code subject} is the call. */
public record ApplicationDecided(UUID subject, TerritoryPath territory, UUID application, String after, String reason)
        implements DomainEvent {}
