package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.UUID;

/** A group has set the dates of its meetings; {@code subject} is the group. */
public record MeetingsPlanned(UUID subject, TerritoryPath territory, UUID cycle, List<UUID> meetings, String after)
        implements DomainEvent {}
