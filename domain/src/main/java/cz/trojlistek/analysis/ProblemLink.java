package cz.trojlistek.analysis;

import cz.trojlistek.cycle.PlanningCycle;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One problem leads to another, in the same area of the tree or in another. */
@Entity
class ProblemLink extends AbstractAggregateRoot<ProblemLink> {

    @Id
    private UUID id;

    private UUID cycle;
    private UUID cause;
    private UUID effect;

    @Version
    private @Nullable Integer version;

    ProblemLink(PlanningCycle of, Problem cause, Problem effect) {
        this.id = UUID.randomUUID();
        this.cycle = of.id();
        this.cause = cause.id();
        this.effect = effect.id();
        registerEvent(new ProblemsLinked(of.id(), of.territory(), told(cause, effect)));
    }

    void remove(PlanningCycle of, Problem cause, Problem effect) {
        registerEvent(new ProblemsUnlinked(of.id(), of.territory(), told(cause, effect)));
    }

    private static String told(Problem cause, Problem effect) {
        return cause.text() + "\n→ " + effect.text();
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    UUID cause() {
        return cause;
    }

    UUID effect() {
        return effect;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProblemLink() {} // JPA
}
