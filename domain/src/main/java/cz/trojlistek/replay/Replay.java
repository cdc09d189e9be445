package cz.trojlistek.replay;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.communityplan.OpenCommunityPlan;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.territory.Territories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays cycles of a file, one after the other, at their own dates. */
@Service
public class Replay {

    private final ReferenceData reference;
    private final PlanningClock clock;
    private final Background background;
    private final Territories territories;
    private final EnrolPeople people;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final OpenCommunityPlan plans;
    private final ConductCycle cycles;
    private final ReadCycles lists;
    private final InboxPlayer inbox;
    private final ConsultationWork consultations;
    private final ApprovalWork approvals;
    private final Checks checks;

    Replay(
            ReferenceData reference,
            PlanningClock clock,
            Background background,
            Territories territories,
            EnrolPeople people,
            Actors actors,
            TransactionTemplate transaction,
            OpenCommunityPlan plans,
            ConductCycle cycles,
            ReadCycles lists,
            InboxPlayer inbox,
            ConsultationWork consultations,
            ApprovalWork approvals,
            Checks checks) {
        this.reference = reference;
        this.clock = clock;
        this.background = background;
        this.territories = territories;
        this.people = people;
        this.actors = actors;
        this.transaction = transaction;
        this.plans = plans;
        this.cycles = cycles;
        this.lists = lists;
        this.inbox = inbox;
        this.consultations = consultations;
        this.approvals = approvals;
        this.checks = checks;
    }

    /** Something that is done without a task in an inbox: opening, comments, conferences; or only time passing. */
    private record Act(LocalDateTime at, Runnable what) {}

    /** How a cycle is played: with which password the accounts may sign in, until when, and under which title. */
    record Manner(
            @Nullable String passwordHash,
            @Nullable LocalDateTime until,
            @Nullable String title) {

        static final Manner WHOLE = new Manner(null, null, null);
    }

    /**
     * Plays one cycle of a file from its opening to its end and makes every check; a cycle it follows is played first.
     *
     * @param file the text of a file in the format of planning_cycles.yaml, or null for the one that comes along
     * @throws ScriptUnusable when the file cannot be played at all
     */
    public void play(@Nullable String file, String id, ReplayReport report) {
        var yaml = file == null ? reference.cycles() : file;
        background.alone(() -> play(yaml, id, report, new HashMap<>()));
    }

    private UUID play(String yaml, String id, ReplayReport report, Map<String, UUID> played) {
        var script = CycleScript.read(yaml, id);
        if (script.previous() != null && !played.containsKey(script.previous())) {
            report.print("previous cycle: " + script.previous());
            play(yaml, script.previous(), report, played);
        }
        report.print("cycle: " + script.id() + ", " + script.name());
        var previous = script.previous() == null ? null : played.get(script.previous());
        var cycle = play(script, previous, Manner.WHOLE, report);
        played.put(id, cycle);
        return cycle;
    }

    /** Plays a cycle as far as the manner says; checks are made only of a whole one. */
    UUID play(CycleScript script, @Nullable UUID previous, Manner manner, ReplayReport report) {
        var territory = territories.get(script.territoryCode());
        var known = PlanContent.of(script, reference.contents(), reference.targetGroups());
        var content = manner.title() == null ? known : known.titled(manner.title());
        var timeline = new Timeline(script);
        clock.moveTo(
                CycleScript.at(timeline.opened, 8).atZone(PlanningClock.PRAGUE).toInstant());
        var cast = new Cast(people, actors, territory, manner.passwordHash()); // roles are held from that day on
        var stage =
                new Stage(script, content, timeline, cast, new Attempts(script.checks(), report, transaction), report);
        script.steps().stream()
                .filter(step -> CycleScript.SKIPPED.contains(step.phase()))
                .forEach(step -> report.skipped("step %d (%s) %s".formatted(step.number(), step.phase(), step.name())));
        var acts = acts(stage, previous);
        var work = inbox.work(stage);
        while (true) {
            var offers = stage.isOpen() ? inbox.offers(stage, work) : List.<InboxPlayer.Offer>of();
            var next = next(acts, offers);
            if (next == null || (manner.until() != null && next.isAfter(manner.until()))) {
                break;
            }
            var endOfDay = end(next.toLocalDate().plusDays(1).atStartOfDay(), manner.until());
            for (var offer : offers) {
                if (offer.at().isBefore(endOfDay)) {
                    until(acts, offer.at());
                    moveTo(offer.at());
                    inbox.take(stage, offer);
                }
            }
            while (!acts.isEmpty()
                    && acts.peek().at().isBefore(endOfDay)
                    && !inbox.isOffered(stage, work, acts.peek().at())) {
                perform(acts.poll());
            }
        }
        if (manner.until() == null) {
            finish(stage);
        } else {
            moveTo(manner.until());
        }
        return stage.cycle();
    }

    private static LocalDateTime end(LocalDateTime day, @Nullable LocalDateTime until) {
        return until == null || until.isAfter(day) ? day : until.plusSeconds(1);
    }

    private void finish(Stage stage) {
        stage.cast.as(Role.COORDINATOR, () -> {
            var phase = cycles.get(stage.cycle()).phase();
            stage.report.check("the plan is in force", phase == cz.trojlistek.kernel.Phase.IN_FORCE, "it is " + phase);
            if (phase == cz.trojlistek.kernel.Phase.IN_FORCE) {
                checks.run(stage);
            }
        });
    }

    private static @Nullable LocalDateTime next(PriorityQueue<Act> acts, List<InboxPlayer.Offer> offers) {
        var act = acts.isEmpty() ? null : acts.peek().at();
        var offer = offers.isEmpty() ? null : offers.getFirst().at();
        if (act == null || offer == null) {
            return act == null ? offer : act;
        }
        return act.isBefore(offer) ? act : offer;
    }

    private void until(PriorityQueue<Act> acts, LocalDateTime moment) {
        while (!acts.isEmpty() && acts.peek().at().isBefore(moment)) {
            perform(acts.poll());
        }
    }

    private void perform(Act act) {
        moveTo(act.at());
        act.what().run();
    }

    /** Time never goes back within a cycle; what fell due on the way is done on the way. */
    private void moveTo(LocalDateTime moment) {
        var instant = moment.atZone(PlanningClock.PRAGUE).toInstant();
        if (instant.isAfter(clock.instant())) {
            clock.moveTo(instant);
        }
        background.runDue();
    }

    private PriorityQueue<Act> acts(Stage stage, @Nullable UUID previous) {
        var acts = new PriorityQueue<Act>(java.util.Comparator.comparing(Act::at));
        var timeline = stage.timeline;
        var opening = CycleScript.at(timeline.opened, 9);
        acts.add(new Act(opening, () -> open(stage, previous)));
        for (int i = 0; i < stage.content.groups().size(); i++) {
            timeline.meetings(i).forEach(start -> acts.add(new Act(start, () -> {})));
        }
        acts.add(new Act(timeline.windowFrom.atStartOfDay(), () -> {}));
        acts.add(new Act(timeline.windowTo.plusDays(1).atStartOfDay().plusSeconds(1), () -> {}));
        timeline.decisions.forEach(step -> acts.add(new Act(CycleScript.at(timeline.decided(step), 0), () -> {})));
        acts.add(new Act(timeline.published.plusDays(1).atStartOfDay(), () -> {}));
        for (int i = 0; i < 9; i++) {
            var number = i;
            acts.add(new Act(CycleScript.at(timeline.inWindow(10 + i * 9), 14), () -> comment(stage, number)));
        }
        acts.add(new Act(
                CycleScript.at(timeline.inWindow(50), 12),
                () -> coordinator(stage, () -> consultations.tryToChangeText(stage))));
        stage.script.steps("conference").forEach(step -> conference(stage, acts, step));
        stage.script.steps("deliverable").forEach(step -> deliverable(stage, acts, step));
        stage.script.checks().stream()
                .filter(check -> check.containsKey("comment_at"))
                .forEach(check -> commentAt(stage, acts, check));
        return acts;
    }

    private void open(Stage stage, @Nullable UUID previous) {
        var script = stage.script;
        stage.cast.as(Role.DEPARTMENT_HEAD, () -> {
            var milestones = new ArrayList<NewMilestone>();
            script.steps("deliverable").stream()
                    .filter(step -> step.day() != null)
                    .forEach(step -> milestones.add(
                            new NewMilestone(step.name(), java.util.Objects.requireNonNull(step.day()))));
            var opening = new PlanningCycle.Opening(
                    stage.cast.path(),
                    script.name(),
                    stage.content.title(),
                    new PlanPeriod(script.fromYear(), script.toYear()),
                    previous,
                    stage.timeline.schedule());
            stage.opened(plans.open(opening, milestones, approvals.chain(stage)));
        });
        stage.report.step(
                stage.timeline.opened,
                Role.DEPARTMENT_HEAD.candidateGroup(),
                "open",
                "cycle opened: " + stage.content.title(),
                stage.timeline.openedAssumed ? new String[] {"assumed"} : new String[0]);
    }

    private void comment(Stage stage, int number) {
        var outcome = consultations.comment(stage, number);
        stage.report.step(clock.today(), "public", "comment", outcome, "assumed", "generated");
    }

    private void conference(Stage stage, PriorityQueue<Act> acts, CycleScript.Step step) {
        var day = step.day();
        if (day != null) {
            acts.add(new Act(
                    CycleScript.at(day, 16),
                    () -> coordinator(stage, () -> {
                        var place = stage.cast.territory().name();
                        cycles.recordDraftConference(
                                stage.cycle(),
                                new ConductCycle.ConferenceRecord(day, place, 120, "Představení návrhu plánu."));
                        stage.report.step(
                                day, Role.COORDINATOR.candidateGroup(), "conference", "recorded: " + step.name());
                    })));
        }
    }

    private void deliverable(Stage stage, PriorityQueue<Act> acts, CycleScript.Step step) {
        var day = step.day();
        if (day != null) {
            acts.add(new Act(CycleScript.at(day, 23), () -> coordinator(stage, () -> reach(stage, step, day))));
        }
    }

    private void reach(Stage stage, CycleScript.Step step, LocalDate day) {
        var milestone = lists.milestones(stage.cycle()).stream()
                .filter(one -> one.name().equals(step.name()))
                .findFirst()
                .orElseThrow();
        cycles.reachMilestone(milestone.id(), day);
        stage.report.step(day, Role.COORDINATOR.candidateGroup(), "milestone", "reached: " + step.name());
    }

    /** A comment at the very second; one that a slow machine sends a second later proves nothing and is sent again. */
    private void commentAt(Stage stage, PriorityQueue<Act> acts, Map<String, Object> check) {
        LocalDateTime at;
        try {
            at = LocalDateTime.parse(String.valueOf(check.get("comment_at")));
        } catch (java.time.DateTimeException nonsense) {
            throw new ScriptUnusable("not a time: " + check);
        }
        acts.add(new Act(at, () -> {
            var second = at.atZone(PlanningClock.PRAGUE).toInstant();
            var outcome = consultations.comment(stage, 3);
            for (int tries = 0; tries < 5 && isOver(second); tries++) {
                clock.moveTo(second);
                outcome = consultations.comment(stage, 3);
            }
            stage.report.step(at.toLocalDate(), "public", "comment at " + at.toLocalTime(), outcome);
            stage.report.check(
                    "comment at " + at + " is " + check.get("is"),
                    outcome.equals(check.get("is")),
                    "it was " + outcome);
        }));
    }

    private boolean isOver(Instant second) {
        return clock.instant().isAfter(second.plusMillis(999));
    }

    private static void coordinator(Stage stage, Runnable steps) {
        stage.cast.as(Role.COORDINATOR, steps);
    }
}
