package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A conference has been recorded; {@code subject} is the cycle. */
public record ConferenceHeld(UUID subject, TerritoryPath territory, Conference.Kind kind, String after)
        implements DomainEvent {}
