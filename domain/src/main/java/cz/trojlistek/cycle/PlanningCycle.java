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

/**
 * One turn of planning in one territory, from the decision to open it to the plan in force. The action plan of a year is one,
 * too: it belongs to the cycle of its plan and begins where that has its measures already (BR-117).
 */
@Entity
public class PlanningCycle extends AbstractAggregateRoot<PlanningCycle> {

    /** Every phase that is planned and takes time, in order. */
    public static final Set<Phase> SCHEDULED = EnumSet.range(Phase.OPENING, Phase.PUBLISHING);

    /** Those of an action plan: groups and analyses were those of its plan. */
    public static final Set<Phase> SCHEDULED_YEAR = EnumSet.range(Phase.PROPOSING, Phase.PUBLISHING);

    @Id
    private UUID id;

    private TerritoryPath territory;
    private String name;
    private String planTitle;

    @Embedded
    private PlanPeriod period;

    private @Nullable UUID previous;
    private @Nullable UUID parent;
    private @Nullable Integer actionPlansFrom;
    private boolean divisible;
    private @Nullable Instant closedAt;

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

    /** What is known of an action plan when its time has come. */
    public record YearOpening(int year, String name, String planTitle, List<PhaseDates> schedule) {}

    static PlanningCycle open(Opening opening, @Nullable PlanningCycle before, Instant now, LocalDate today) {
        var cycle = new PlanningCycle();
        cycle.id = UUID.randomUUID();
        cycle.territory = opening.territory();
        cycle.name = opening.name();
        cycle.planTitle = opening.planTitle();
        cycle.period = opening.period();
        cycle.previous = opening.previous();
        cycle.divisible = opening.territory().isRegion();
        cycle.openedAt = now;
        cycle.begin(opening.schedule(), before == null ? "" : before.planTitle + ", " + before.period, today);
        return cycle;
    }

    /**
     * The action plan of one year of this plan, which is in force.
     *
     * @throws YearOutsidePlan when the year is not one of its period (BR-117)
     */
    PlanningCycle openActionPlan(YearOpening opening, Instant now, LocalDate today) {
        if (parent != null || phase != Phase.IN_FORCE) {
            throw new WrongPhase(phase);
        }
        if (!period.includes(opening.year())) {
            throw new YearOutsidePlan(opening.year(), period);
        }
        var cycle = new PlanningCycle();
        cycle.id = UUID.randomUUID();
        cycle.territory = territory;
        cycle.name = opening.name();
        cycle.planTitle = opening.planTitle();
        cycle.period = new PlanPeriod(opening.year(), opening.year());
        cycle.parent = id;
        cycle.phase = Phase.PROPOSING;
        cycle.openedAt = now;
        cycle.begin(opening.schedule(), "", today);
        return cycle;
    }

    private void begin(List<PhaseDates> plan, String before, LocalDate today) {
        schedule.addAll(checked(plan));
        dates(phase, schedule.getFirst().begun(today));
        registerEvent(new CycleOpened(id, territory, name, planTitle, period, before, parent, planned()));
    }

    /** The first year that has an action plan of its own; what is before is said in the plan (BR-118). */
    public int actionPlansFrom() {
        return actionPlansFrom == null ? period.fromYear() : actionPlansFrom;
    }

    /** {@code year} is one of the period, or the one after it: then the plan says it all. */
    void startActionPlansIn(int year) {
        if (parent != null || phase.compareTo(Phase.PUBLISHING) < 0 || phase == Phase.REJECTED) {
            throw new WrongPhase(phase);
        }
        if (year < period.fromYear() || year > period.toYear() + 1) {
            throw new YearOutsidePlan(year, period);
        }
        if (year != actionPlansFrom()) {
            var before = actionPlansFrom();
            actionPlansFrom = year;
            registerEvent(new ActionPlansArranged(id, territory, before, year));
        }
    }

    /** Dates may overlap (Brno's groups met while it analysed), but none begins before the one it follows. */
    private List<PhaseDates> checked(List<PhaseDates> schedule) {
        if (schedule.size() != phases().size()
                || !EnumSet.copyOf(schedule.stream().map(PhaseDates::phase).toList())
                        .equals(phases())) {
            throw new ScheduleUnusable(phases().iterator().next());
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
        if (phases().contains(phase)) {
            dates(phase, dates(phase).ended(today));
        }
        phase = next;
        if (phases().contains(next)) {
            dates(next, dates(next).begun(today));
        }
        registerEvent(new PhaseEntered(id, territory, before, next));
    }

    /** Nothing more is expected of it; the next one may follow. Closing twice is harmless. */
    void close(Instant now) {
        if (phase != Phase.IN_FORCE || parent != null) {
            throw new WrongPhase(phase);
        }
        if (closedAt == null) {
            closedAt = now;
            registerEvent(new CycleClosed(id, territory));
        }
    }

    /** The plan is valid until the end of a later year; nothing else of it changes (BR-136). */
    void extend(int toYear) {
        if (phase != Phase.IN_FORCE || parent != null || closedAt != null) {
            throw new WrongPhase(phase);
        }
        if (toYear <= period.toYear() || toYear > period.latest()) {
            throw new NotAnExtension(period);
        }
        var before = period;
        period = new PlanPeriod(before.fromYear(), toYear);
        registerEvent(new ValidityExtended(id, territory, before.toString(), period.toString()));
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    private String planned() {
        return schedule.stream()
                .map(one ->
                        Trail.code("cycle.phase", one.phase()) + ": " + Trail.days(one.plannedFrom(), one.plannedTo()))
                .collect(Collectors.joining("\n"));
    }

    private void dates(Phase of, PhaseDates dates) {
        schedule.set(position(of), dates);
    }

    public PhaseDates dates(Phase of) {
        return schedule.get(position(of));
    }

    private int position(Phase of) {
        return of.ordinal() - schedule.getFirst().phase().ordinal();
    }

    /** The phases that are planned for it, in order. */
    public Set<Phase> phases() {
        return parent == null ? SCHEDULED : SCHEDULED_YEAR;
    }

    /** The cycle of the plan whose year this is; null when it is a plan itself. */
    public @Nullable UUID parent() {
        return parent;
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

    /** Whether its plan may be approved in packages of parts: a region's (BR-137; docs/decisions/0021). */
    public boolean divisible() {
        return divisible;
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
