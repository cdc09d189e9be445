package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The coordination group has accepted an analysis or given it back; {@code subject} is the analysis. */
public record AnalysisReviewed(
        UUID subject, TerritoryPath territory, UUID cycle, AnalysisKind kind, boolean accepted, String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.code("analysis.kind", kind) + ": " + Trail.word(accepted ? "accepted" : "returned");
    }
}
