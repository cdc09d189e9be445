package cz.trojlistek.membercall;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody answered a call; {@code subject} is the call. */
public record ApplicationReceived(UUID subject, TerritoryPath territory, UUID application, String after)
        implements DomainEvent {}
