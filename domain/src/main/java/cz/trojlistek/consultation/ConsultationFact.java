package cz.trojlistek.consultation;

import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.util.UUID;

/**
 * What a process needs to know of a consultation. {@code comments} counts those in time; {@code anyAccepted} is true when
 * the plan has to change; {@code proposalsAccepted} when the coordination group has decided.
 */
public record ConsultationFact(
        UUID id,
        UUID cycle,
        TerritoryPath territory,
        int round,
        Instant opensAt,
        Instant closesAt,
        int comments,
        boolean anyAccepted,
        boolean proposalsAccepted) {}
