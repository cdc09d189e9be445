package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.PlanLine;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one measure was fulfilled, with the values of its indicators and what it really cost (BR-171). */
@Entity
class Fulfilment {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    @Id
    private UUID id;

    private UUID evaluation;
    private UUID report;
    private UUID measure;
    private String code;
    private String path;
    private String wording;

    @Enumerated(EnumType.STRING)
    private @Nullable FulfilmentState state;

    private String comment = "";
    private @Nullable BigDecimal costs;

    @ElementCollection
    @CollectionTable(name = "fulfilment_value", joinColumns = @JoinColumn(name = "fulfilment"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "value")
    private Map<UUID, BigDecimal> values = new HashMap<>();

    @Version
    private @Nullable Integer version;

    Fulfilment(OwnerReport report, PlanLine measure) {
        this.id = UUID.randomUUID();
        this.evaluation = report.evaluation();
        this.report = report.id();
        this.measure = measure.id();
        this.code = measure.code();
        this.path = measure.path();
        this.wording = measure.wording();
    }

    /** Fields are named by the measure: {@code state.ID}. */
    void say(ReportMeasures.Said said) {
        if (said.state() == null) {
            throw new EvaluationUnusable("state-missing", "state." + measure);
        }
        state = said.state();
        comment = Wording.optional("comment." + measure, said.comment(), 4000);
        if (said.costs() != null && (said.costs().signum() < 0 || unusable(said.costs()))) {
            throw new EvaluationUnusable("number-unusable", "costs." + measure);
        }
        costs = said.costs();
        said.values().forEach((indicator, value) -> {
            if (unusable(value)) {
                throw new EvaluationUnusable("number-unusable", "value." + indicator);
            }
        });
        values.clear();
        values.putAll(said.values());
    }

    private static boolean unusable(BigDecimal number) {
        return number.abs().compareTo(LARGEST) > 0
                || number.stripTrailingZeros().scale() > 2;
    }

    String told() {
        return code + " " + (state == null ? "" : Trail.code("evaluation.state", state));
    }

    UUID measure() {
        return measure;
    }

    @SuppressWarnings("NullAway.Init")
    protected Fulfilment() {} // JPA
}
