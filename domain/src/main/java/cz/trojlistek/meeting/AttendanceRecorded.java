package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Who came is recorded; {@code quorate} says whether the group may decide (BR-106). Subject is the meeting. */
public record AttendanceRecorded(UUID subject, TerritoryPath territory, boolean quorate, String after)
        implements DomainEvent {}
