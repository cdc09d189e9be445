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
    private @Nullable UUID owner;
    private String ownerName = "";
    private @Nullable LocalDate reachedOn;

    @Version
    private @Nullable Integer version;

    /** {@code ownerName} is that of the group that answers for it, empty without one. */
    Milestone(PlanningCycle of, NewMilestone planned, String ownerName) {
        this.id = UUID.randomUUID();
        this.cycle = of.id();
        this.name = planned.name();
        this.due = planned.due();
        this.owner = planned.owner();
        this.ownerName = ownerName;
        registerEvent(new MilestonePlanned(cycle, of.territory(), name, due, ownerName));
    }

    /** Reached once; a second time is refused, so that the first day stands. */
    void reach(PlanningCycle of, LocalDate day) {
        if (reachedOn != null) {
            throw new DateUnusable("cycle.milestone-reached", "reachedOn");
        }
        reachedOn = day;
        registerEvent(new MilestoneReached(cycle, of.territory(), name, due, day));
    }

    /** Another name or owner, or another day while it is not reached. */
    void correct(PlanningCycle of, int seenVersion, NewMilestone now, String nowOwnerName) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, name, due, ownerName);
        var before = told();
        if (!due.equals(now.due())) {
            requireAhead("due");
            of.requireWithin(now.due(), "due");
        }
        name = now.name();
        due = now.due();
        owner = now.owner();
        ownerName = nowOwnerName;
        if (!before.equals(told())) {
            registerEvent(new MilestoneCorrected(cycle, of.territory(), before, told()));
        }
    }

    /** It was planned by mistake; what is reached stays. */
    void remove(PlanningCycle of, int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, name, due, ownerName);
        requireAhead("milestone");
        registerEvent(new MilestoneRemoved(cycle, of.territory(), told()));
    }

    private void requireAhead(String field) {
        if (reachedOn != null) {
            throw new DateUnusable("cycle.milestone-stays", field);
        }
    }

    private String told() {
        return name + ", " + Trail.day(due) + (ownerName.isEmpty() ? "" : ", " + ownerName);
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID owner() {
        return owner;
    }

    UUID cycle() {
        return cycle;
    }

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {} // JPA

    /** A milestone as it is planned; {@code owner} is the group of the cycle that hands it over, null for the coordinator. */
    public record NewMilestone(
            String name, LocalDate due, @Nullable UUID owner) {

        public NewMilestone {
            name = Wording.line("milestone", name, 300);
        }

        /** One the coordinator answers for. */
        public NewMilestone(String name, LocalDate due) {
            this(name, due, null);
        }
    }
}
