package cz.trojlistek.meeting;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a process needs of a meeting. */
public record MeetingFact(
        UUID id,
        UUID group,
        String groupName,
        UUID cycle,
        TerritoryPath territory,
        MeetingKind kind,
        Instant startsAt,
        RulesOfProcedure rules,
        boolean quorate,
        @Nullable Instant votingUntil,
        @Nullable LocalDate objectionsUntil,
        boolean objectionsRaised,
        boolean minutesApproved) {}
