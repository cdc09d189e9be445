package cz.trojlistek.analysis;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One of several ways to solve what is wrong in a problem area. */
@Entity
class SolutionVariant extends AbstractAggregateRoot<SolutionVariant> {

    @Id
    private UUID id;

    private UUID cycle;
    private UUID area;
    private int position;
    private String title;
    private String pros;
    private String cons;
    private @Nullable BigDecimal cost;
    private boolean chosen;

    @Version
    private @Nullable Integer version;

    SolutionVariant(PlanningCycle of, UUID area, int position, VariantWords words) {
        this.id = UUID.randomUUID();
        this.cycle = of.id();
        this.area = area;
        this.position = position;
        say(words);
        registerEvent(new VariantProposed(of.id(), of.territory(), words.told()));
    }

    /** @throws ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    void correct(PlanningCycle of, int seenVersion, VariantWords now) {
        var before = words();
        ChangedMeanwhile.unlessSeen(seenVersion, version, before.title(), before.pros(), before.cons());
        if (!before.told().equals(now.told())) {
            say(now);
            registerEvent(new VariantCorrected(of.id(), of.territory(), before.told(), now.told()));
        }
    }

    /** @throws ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    void remove(PlanningCycle of, int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, title, pros, cons);
        registerEvent(new VariantRemoved(of.id(), of.territory(), words().told()));
    }

    private void say(VariantWords words) {
        title = words.title();
        pros = words.pros();
        cons = words.cons();
        cost = words.cost();
        chosen = words.chosen();
    }

    private VariantWords words() {
        return new VariantWords(title, pros, cons, cost, chosen);
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    @SuppressWarnings("NullAway.Init")
    protected SolutionVariant() {} // JPA
}
