package cz.trojlistek.cycle;

import cz.trojlistek.account.Scope;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One turn of planning in one territory, from the decision to open it to the plan in force. */
@Entity
public class PlanningCycle extends AbstractAggregateRoot<PlanningCycle> {

    /** Every phase that is planned and takes time, in order. */
    public static final Set<Phase> SCHEDULED = EnumSet.range(Phase.OPENING, Phase.PUBLISHING);

    @Id
    private UUID id;

    private TerritoryPath territory;
    private String name;
    private String planTitle;

    @Embedded
    private PlanPeriod period;

    private @Nullable UUID previous;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.OPENING;

    private Instant openedAt;

    @ElementCollection(fetch = FetchType.EAGER) // ten rows that every page and due date needs
    @CollectionTable(name = "cycle_phase", joinColumns = @JoinColumn(name = "cycle"))
    @OrderColumn(name = "position")
    private List<PhaseDates> schedule = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** What the person who opens a cycle decides. */
    public record Opening(
            TerritoryPath territory,
            String name,
            String planTitle,
            PlanPeriod period,
            @Nullable UUID previous,
            List<PhaseDates> schedule) {}

    static PlanningCycle open(Opening opening, @Nullable PlanningCycle before, Instant now, LocalDate today) {
        var cycle = new PlanningCycle();
        cycle.id = UUID.randomUUID();
        cycle.territory = opening.territory();
        cycle.name = opening.name();
        cycle.planTitle = opening.planTitle();
        cycle.period = opening.period();
        cycle.previous = opening.previous();
        cycle.openedAt = now;
        cycle.schedule.addAll(checked(opening.schedule()));
        cycle.dates(Phase.OPENING, cycle.schedule.getFirst().begun(today));
        cycle.registerEvent(new CycleOpened(
                cycle.id,
                cycle.territory,
                cycle.name,
                cycle.planTitle,
                cycle.period,
                before == null ? "" : before.planTitle + ", " + before.period,
                cycle.planned()));
        return cycle;
    }

    /** Dates may overlap (Brno's groups met while it analysed), but none begins before the one it follows. */
    private static List<PhaseDates> checked(List<PhaseDates> schedule) {
        if (!EnumSet.copyOf(schedule.stream().map(PhaseDates::phase).toList()).equals(SCHEDULED)
                || schedule.size() != SCHEDULED.size()) {
            throw new ScheduleUnusable(Phase.OPENING);
        }
        for (int i = 0; i < schedule.size(); i++) {
            var dates = schedule.get(i);
            if (dates.plannedTo().isBefore(dates.plannedFrom())
                    || (i > 0
                            && (dates.phase().compareTo(schedule.get(i - 1).phase()) < 0
                                    || dates.plannedFrom()
                                            .isBefore(schedule.get(i - 1).plannedFrom())))) {
                throw new ScheduleUnusable(dates.phase());
            }
        }
        return schedule;
    }

    /** Moves planned dates; what really happened stays. Timers and due dates follow (an event tells them). */
    void reschedule(int seenVersion, List<PhaseDates> plan) {
        ChangedMeanwhile.unlessSeen(seenVersion, version);
        if (phase.compareTo(Phase.IN_FORCE) >= 0) {
            throw new WrongPhase(phase);
        }
        var before = planned();
        checked(plan);
        for (int i = 0; i < plan.size(); i++) {
            schedule.set(i, schedule.get(i).replannedAs(plan.get(i)));
        }
        registerEvent(new ScheduleMoved(id, territory, before, planned()));
    }

    /** Entering the phase it is in is harmless; going back happens when a body returns the plan or comments repeat. */
    void enter(Phase next, LocalDate today) {
        if (next == phase) {
            return;
        }
        if (phase == Phase.IN_FORCE || phase == Phase.REJECTED) {
            throw new WrongPhase(phase);
        }
        var before = phase;
        if (SCHEDULED.contains(phase)) {
            dates(phase, dates(phase).ended(today));
        }
        phase = next;
        if (SCHEDULED.contains(next)) {
            dates(next, dates(next).begun(today));
        }
        registerEvent(new PhaseEntered(id, territory, before, next));
    }

    private String planned() {
        return schedule.stream()
                .map(one ->
                        Trail.code("cycle.phase", one.phase()) + ": " + Trail.days(one.plannedFrom(), one.plannedTo()))
                .collect(Collectors.joining("\n"));
    }

    private void dates(Phase of, PhaseDates dates) {
        schedule.set(of.ordinal(), dates);
    }

    public PhaseDates dates(Phase of) {
        return schedule.get(of.ordinal());
    }

    public UUID id() {
        return id;
    }

    public TerritoryPath territory() {
        return territory;
    }

    public String name() {
        return name;
    }

    public String planTitle() {
        return planTitle;
    }

    public PlanPeriod period() {
        return period;
    }

    public @Nullable UUID previous() {
        return previous;
    }

    public Phase phase() {
        return phase;
    }

    /** Refuses what cannot belong to this cycle; what happened before it was entered here may. */
    void requireWithin(LocalDate day, String field) {
        var last =
                Math.max(period.toYear(), openedAt.atZone(PlanningClock.PRAGUE).getYear());
        if (day.isBefore(schedule.getFirst().plannedFrom().minusYears(1)) || day.getYear() > last) {
            throw new DateUnusable("cycle.day-out-of-cycle", field);
        }
    }

    /** True when there was a plan in force and its period is over. */
    public boolean ended(LocalDate today) {
        return phase == Phase.IN_FORCE && today.isAfter(period.lastDay());
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<PhaseDates> schedule() {
        return List.copyOf(schedule);
    }

    /** For the question whether somebody may do something to it. */
    public Scope scope() {
        return new Scope(territory, phase, null);
    }

    /** Goes up with every change; whoever edits gives back the one that was seen. */
    public int version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected PlanningCycle() {} // JPA
}
