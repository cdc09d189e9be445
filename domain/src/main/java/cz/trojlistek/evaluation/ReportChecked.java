package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The coordinator has accepted what an owner said, or given it back with a reason. */
public record ReportChecked(UUID subject, TerritoryPath territory, UUID evaluation, boolean accepted, String reason)
        implements DomainEvent {

    @Override
    public String after() {
        return Trail.word(accepted ? "accepted" : "returned");
    }
}
