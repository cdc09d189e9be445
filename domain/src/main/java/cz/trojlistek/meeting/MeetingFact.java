package cz.trojlistek.meeting;

import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.util.UUID;

/** What a process needs of a meeting. */
public record MeetingFact(
        UUID id,
        UUID group,
        String groupName,
        UUID cycle,
        TerritoryPath territory,
        Instant startsAt,
        int invitationLeadDays,
        boolean quorate,
        boolean minutesApproved) {}
