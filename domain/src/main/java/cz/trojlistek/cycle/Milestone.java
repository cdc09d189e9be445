package cz.trojlistek.cycle;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A result that has to be there by a day: a document handed over, a conference held. */
@Entity
public class Milestone extends AbstractAggregateRoot<Milestone> {

    @Id
    private UUID id;

    private UUID cycle;
    private String name;
    private LocalDate due;
    private @Nullable LocalDate reachedOn;

    @Version
    private @Nullable Integer version;

    Milestone(PlanningCycle of, NewMilestone planned) {
        this.id = UUID.randomUUID();
        this.cycle = of.id();
        this.name = planned.name();
        this.due = planned.due();
        registerEvent(new MilestonePlanned(cycle, of.territory(), name, due));
    }

    /** Reached once; a second time is refused, so that the first day stands. */
    void reach(PlanningCycle of, LocalDate day) {
        if (reachedOn != null) {
            throw new DateUnusable("cycle.milestone-reached", "reachedOn");
        }
        reachedOn = day;
        registerEvent(new MilestoneReached(cycle, of.territory(), name, due, day));
    }

    /** Another name, or another day while it is not reached. */
    void correct(PlanningCycle of, int seenVersion, NewMilestone now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, name, due);
        var before = told();
        if (!due.equals(now.due())) {
            requireAhead("due");
            of.requireWithin(now.due(), "due");
        }
        name = now.name();
        due = now.due();
        if (!before.equals(told())) {
            registerEvent(new MilestoneCorrected(cycle, of.territory(), before, told()));
        }
    }

    /** It was planned by mistake; what is reached stays. */
    void remove(PlanningCycle of, int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, name, due);
        requireAhead("milestone");
        registerEvent(new MilestoneRemoved(cycle, of.territory(), told()));
    }

    private void requireAhead(String field) {
        if (reachedOn != null) {
            throw new DateUnusable("cycle.milestone-stays", field);
        }
    }

    private String told() {
        return name + ", " + Trail.day(due);
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {} // JPA

    /** A milestone as it is planned. */
    public record NewMilestone(String name, LocalDate due) {

        public NewMilestone {
            name = Wording.line("milestone", name, 300);
        }
    }
}
