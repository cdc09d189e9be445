package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The final plan has been put before the bodies; {@code subject} is the procedure. */
public record DossierSubmitted(UUID subject, TerritoryPath territory, UUID cycle, int round, int planVersion)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(Trail.fact("version", planVersion), Trail.fact("round", round));
    }
}
