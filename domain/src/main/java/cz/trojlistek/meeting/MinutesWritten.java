package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The minutes wait for the chair; {@code before} is what was returned. Subject is the meeting. */
public record MinutesWritten(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
