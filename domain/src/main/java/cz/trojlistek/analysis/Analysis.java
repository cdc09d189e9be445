package cz.trojlistek.analysis;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One analysis of a cycle: asked for, written, then accepted or given back with a reason. */
@Entity
class Analysis extends AbstractAggregateRoot<Analysis> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;

    @Enumerated(EnumType.STRING)
    private AnalysisKind kind;

    private String findings = "";

    @ElementCollection
    @CollectionTable(name = "analysis_figure", joinColumns = @JoinColumn(name = "analysis"))
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    private @Nullable BigDecimal statedTotal;
    private @Nullable Instant writtenAt;
    private @Nullable Instant acceptedAt;
    private String returnedBecause = "";

    @Version
    private @Nullable Integer version;

    static Analysis request(UUID cycle, TerritoryPath territory, AnalysisKind kind) {
        var analysis = new Analysis();
        analysis.id = UUID.randomUUID();
        analysis.cycle = cycle;
        analysis.territory = territory;
        analysis.kind = kind;
        return analysis;
    }

    /** Once, and again each time the coordination group gives it back. */
    void write(Findings said, Instant now) {
        if (acceptedAt != null) {
            throw new AnalysisClosed();
        }
        if (writtenAt != null) {
            throw new AnalysisUnderReview();
        }
        var before = findings.isEmpty() ? "" : told();
        findings = said.text();
        figures.clear();
        figures.addAll(said.figures());
        statedTotal = said.statedTotal();
        writtenAt = now;
        returnedBecause = "";
        registerEvent(new AnalysisWritten(id, territory, cycle, before, told()));
    }

    void accept(Instant now) {
        requireUnderReview();
        acceptedAt = now;
        registerEvent(new AnalysisReviewed(id, territory, cycle, kind, true, ""));
    }

    /** It has to be written again; what was written stays as the start. */
    void giveBack(String reason) {
        requireUnderReview();
        writtenAt = null;
        returnedBecause = reason;
        registerEvent(new AnalysisReviewed(id, territory, cycle, kind, false, reason));
    }

    private String told() {
        return Trail.lines(
                Trail.code("analysis.kind", kind),
                findings,
                figures.stream().map(Figure::told).collect(Collectors.joining("\n")),
                statedTotal == null ? "" : Trail.fact("stated-total", Trail.number(statedTotal)));
    }

    private void requireUnderReview() {
        if (acceptedAt != null) {
            throw new AnalysisClosed();
        }
        if (writtenAt == null) {
            throw new AnalysisNotWritten();
        }
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    AnalysisKind kind() {
        return kind;
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    @SuppressWarnings("NullAway.Init")
    protected Analysis() {} // JPA
}
