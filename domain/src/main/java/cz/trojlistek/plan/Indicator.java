package cz.trojlistek.plan;

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

    @Version
    private @Nullable Integer version;

    Indicator(PlanElement element, int position, NewIndicator said) {
        this.id = UUID.randomUUID();
        this.element = element.id();
        this.position = position;
        this.name = said.name();
        this.unit = said.unit();
        this.baseline = said.baseline();
        this.target = said.target();
        this.targetYear = said.targetYear();
        this.smart = said.smart();
        this.justification = said.justification();
        registerEvent(TextChanged.at(element, "", told(), smart.passed() ? "" : justification));
    }

    void remove(PlanElement of) {
        registerEvent(TextChanged.at(of, told(), "", ""));
    }

    private String told() {
        return Trail.fact("indicator", name) + "\n"
                + (baseline == null ? "" : Trail.number(baseline) + " → ")
                + Trail.number(target) + " " + unit + ", " + targetYear + "\n"
                + smart.told();
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
