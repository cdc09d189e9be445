package cz.trojlistek.cycle;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a cycle as a whole: open it, move its dates, record its conferences, look at it. */
@Service
@Transactional
public class ConductCycle {

    private final PlanningCycles cycles;
    private final Conferences conferences;
    private final Milestones milestones;
    private final OpeningNotices notices;
    private final CycleGroups groups;
    private final Territories territories;
    private final Actors actors;
    private final PlanningClock clock;

    ConductCycle(
            PlanningCycles cycles,
            Conferences conferences,
            Milestones milestones,
            OpeningNotices notices,
            CycleGroups groups,
            Territories territories,
            Actors actors,
            PlanningClock clock) {
        this.cycles = cycles;
        this.conferences = conferences;
        this.milestones = milestones;
        this.notices = notices;
        this.groups = groups;
        this.territories = territories;
        this.actors = actors;
        this.clock = clock;
    }

    /** What a record of a conference says; {@code participants} is a head count. */
    public record ConferenceRecord(LocalDate heldOn, String place, int participants, String summary) {

        public ConferenceRecord {
            place = Wording.line("place", place, 200);
            summary = Wording.optional("summary", summary, 4000);
            if (participants < 0 || participants > 100_000) {
                throw new NumberUnusable("participants");
            }
        }
    }

    /** A number outside what can be. */
    public static class NumberUnusable extends RuleViolation {
        NumberUnusable(String field) {
            super("number.unusable");
            at(field);
        }
    }

    /** A plan follows, and evaluates, one of its own territory that has been approved (BR-110). */
    public static class PreviousUnusable extends RuleViolation {
        PreviousUnusable() {
            super("cycle.previous-unusable");
            at("previous");
        }
    }

    /**
     * Opens a cycle for exactly one territory and period (BR-101).
     *
     * @throws ScheduleUnusable when the schedule does not hold every phase in its order
     * @throws PreviousUnusable when the plan it follows is not one in force of the same territory
     * @throws TerritoryLeft when the territory lies elsewhere now
     */
    public UUID open(PlanningCycle.Opening opening) {
        actors.require(Action.OPEN_CYCLE, Scope.in(opening.territory()));
        if (territories.hasLeft(opening.territory())) {
            throw new TerritoryLeft();
        }
        var previous = opening.previous() == null ? null : get(opening.previous());
        if (previous != null
                && (previous.phase() != Phase.IN_FORCE
                        || previous.parent() != null
                        || !previous.territory()
                                .code()
                                .equals(opening.territory().code()))) {
            throw new PreviousUnusable();
        }
        var named = new PlanningCycle.Opening(
                opening.territory(),
                Wording.line("name", opening.name(), 200),
                Wording.line("planTitle", opening.planTitle(), 300),
                opening.period(),
                opening.previous(),
                opening.schedule());
        return cycles.save(PlanningCycle.open(named, previous, clock.instant(), clock.today()))
                .id();
    }

    /**
     * Moves planned dates; every timer and due date that hangs on them moves with them.
     *
     * @throws ChangedMeanwhile when the cycle is not the one of {@code seenVersion} any more
     */
    public void reschedule(UUID cycle, int seenVersion, List<PhaseDates> plan) {
        var found = get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        found.reschedule(seenVersion, plan);
        cycles.save(found);
    }

    /** A further milestone, within the cycle; days in the past are allowed, cycles are sometimes entered late. */
    public UUID addMilestone(UUID cycle, NewMilestone planned) {
        var found = get(cycle);
        actors.require(Action.OPEN_CYCLE, found.scope());
        found.requireWithin(planned.due(), "due");
        return milestones
                .save(new Milestone(found, planned, owner(cycle, planned)))
                .id();
    }

    /**
     * Puts the name or the day of a milestone right; what is reached keeps its day.
     *
     * @throws ChangedMeanwhile when the milestone is not the one of {@code seenVersion} any more
     */
    public void correctMilestone(UUID milestone, int seenVersion, NewMilestone now) {
        var found = milestone(milestone);
        found.correct(conducted(found.cycle()), seenVersion, now, owner(found.cycle(), now));
        milestones.save(found);
    }

    /**
     * Takes back a milestone planned by mistake; what is reached stays.
     *
     * @throws ChangedMeanwhile when the milestone is not the one of {@code seenVersion} any more
     */
    public void removeMilestone(UUID milestone, int seenVersion) {
        var found = milestone(milestone);
        found.remove(conducted(found.cycle()), seenVersion);
        milestones.delete(found);
    }

    private String owner(UUID cycle, NewMilestone planned) {
        return planned.owner() == null
                ? ""
                : groups.name(cycle, planned.owner()).orElseThrow(OwnerUnknown::new);
    }

    private Milestone milestone(UUID milestone) {
        return milestones.findById(milestone).orElseThrow(NotFound::new);
    }

    /** By the coordinator or by who leads the group that answers for it. Refuses a day in the future and what is reached already. */
    public void reachMilestone(UUID milestone, LocalDate day) {
        var found = milestone(milestone);
        var cycle = get(found.cycle());
        if (!ReadCycles.leads(actors, cycle, found.owner())) {
            actors.require(Action.CONDUCT_CYCLE, cycle.scope());
        }
        if (day.isAfter(clock.today())) {
            throw new DateUnusable("cycle.not-yet-held", "reachedOn");
        }
        cycle.requireWithin(day, "reachedOn");
        found.reach(cycle, day);
        milestones.save(found);
    }

    /** The conference that opened the cycle; it has to be recorded before groups are established. */
    public void recordOpeningConference(UUID cycle, ConferenceRecord record) {
        var found = conducted(cycle);
        if (found.phase() != Phase.OPENING) {
            throw new WrongPhase(found.phase());
        }
        requireHeld(found, record);
        conferences.save(new Conference(found, Conference.Kind.OPENING, record));
    }

    /**
     * What a region told its municipalities and the public when it began; only while it opens.
     *
     * @throws NoticeGiven when it has been told already
     */
    public void publishNotice(UUID cycle, @Nullable LocalDate publishedOn, @Nullable String text) {
        var found = conducted(cycle);
        if (found.phase() != Phase.OPENING || !found.territory().isRegion()) {
            throw new WrongPhase(found.phase());
        }
        if (publishedOn == null) {
            throw new DateUnusable("form.required", "publishedOn");
        }
        if (publishedOn.isAfter(clock.today())) {
            throw new DateUnusable("cycle.notice-in-future", "publishedOn");
        }
        found.requireWithin(publishedOn, "publishedOn");
        cycles.findAndHold(cycle); // of two at once, the second
        if (notices.existsById(cycle)) {
            throw new NoticeGiven();
        }
        notices.save(new OpeningNotice(found, publishedOn, Wording.paragraphs("text", text, 4000)));
    }

    /** A conference on the draft, on a day of the comment period; it can still be recorded while comments are settled. */
    public void recordDraftConference(UUID cycle, ConferenceRecord record) {
        var found = conducted(cycle);
        if (found.phase() != Phase.CONSULTATION && found.phase() != Phase.SETTLING) {
            throw new WrongPhase(found.phase());
        }
        requireHeld(found, record);
        var comments = found.dates(Phase.CONSULTATION);
        if (comments.actualFrom() == null
                || record.heldOn().isBefore(comments.actualFrom())
                || (comments.actualTo() != null && !record.heldOn().isBefore(comments.actualTo()))) {
            throw new DateUnusable("cycle.outside-comments", "heldOn");
        }
        conferences.save(new Conference(found, Conference.Kind.DRAFT, record));
    }

    private PlanningCycle conducted(UUID id) {
        var cycle = get(id);
        actors.require(Action.CONDUCT_CYCLE, cycle.scope());
        return cycle;
    }

    private void requireHeld(PlanningCycle cycle, ConferenceRecord record) {
        if (record.heldOn().isAfter(clock.today())) {
            throw new DateUnusable("cycle.not-yet-held", "heldOn");
        }
        cycle.requireWithin(record.heldOn(), "heldOn");
    }

    /** Absent for everybody who may not read it. */
    @Transactional(readOnly = true)
    public PlanningCycle get(UUID id) {
        var cycle = cycles.findById(id).orElseThrow(NotFound::new);
        actors.require(Action.READ, cycle.scope());
        return cycle;
    }
}
