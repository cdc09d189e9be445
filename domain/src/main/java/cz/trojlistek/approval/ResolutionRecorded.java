package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** A body has decided and its clerk has recorded it; {@code subject} is the procedure. */
public record ResolutionRecorded(
        UUID subject, TerritoryPath territory, UUID cycle, UUID resolution, BodyKind body, Result result, String record)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(Trail.code("approval.kind", body) + ": " + Trail.code("approval.result", result), record);
    }
}
