package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.UUID;

/** An announced session takes place on another day, and that is on the board too; timers follow. {@code subject} is the procedure. */
public record SessionMoved(
        UUID subject,
        TerritoryPath territory,
        UUID cycle,
        LocalDate sessionOn,
        String before,
        String after,
        String reason)
        implements DomainEvent {}
