package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The final plan has been put before the bodies; {@code subject} is the procedure. */
public record DossierSubmitted(UUID subject, TerritoryPath territory, UUID cycle, int round, String after)
        implements DomainEvent {}
