package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** All objections are settled, and the minutes read as they do after that. Subject is the meeting. */
public record MinutesRevised(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
