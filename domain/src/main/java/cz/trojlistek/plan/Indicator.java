package cz.trojlistek.plan;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** How one recognises that a priority, goal or measure was reached. */
@Entity
@Table(name = "plan_indicator")
class Indicator extends AbstractAggregateRoot<Indicator> {

    @Id
    private UUID id;

    private UUID element;
    private int position;
    private String name;
    private String unit;
    private @Nullable BigDecimal baseline;
    private BigDecimal target;
    private int targetYear;

    @Embedded
    private SmartCheck smart;

    private String justification;

    @Embedded
    private IndicatorOrigin origin;

    @Version
    private @Nullable Integer version;

    Indicator(PlanElement element, int position, NewIndicator said) {
        this.id = UUID.randomUUID();
        this.element = element.id();
        this.position = position;
        take(said);
        registerEvent(TextChanged.at(element, "", told(), smart.passed() ? "" : justification));
    }

    private void take(NewIndicator said) {
        name = said.name();
        unit = said.unit();
        baseline = said.baseline();
        target = said.target();
        targetYear = said.targetYear();
        smart = said.smart();
        justification = said.justification();
        origin = said.origin();
    }

    /** Refuses when somebody else has corrected it since {@code seenVersion} was read. */
    void correct(PlanElement of, int seenVersion, NewIndicator said) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, name, measure(), justification);
        var before = justified();
        take(said);
        if (!before.equals(justified())) {
            registerEvent(TextChanged.at(of, before, justified(), ""));
        }
    }

    void remove(PlanElement of) {
        registerEvent(TextChanged.at(of, told(), "", ""));
    }

    private String told() {
        return Trail.lines(Trail.fact("indicator", name), measure(), smart.told(), counted());
    }

    private String counted() {
        return Trail.lines(
                origin.source().isEmpty() ? "" : Trail.fact("counted-by", origin.source()),
                origin.direction() == null ? "" : Trail.code("plan.indicator.direction", origin.direction()));
    }

    private String justified() {
        return Trail.lines(told(), justification.isEmpty() ? "" : Trail.fact("justification", justification));
    }

    private String measure() {
        var day = origin.baselineOn();
        return (baseline == null
                        ? ""
                        : Trail.number(baseline) + (day == null ? "" : " (" + Trail.day(day) + ")") + " → ")
                + Trail.number(target) + " " + unit + ", "
                + targetYear;
    }

    UUID id() {
        return id;
    }

    UUID element() {
        return element;
    }

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {} // JPA
}
