package cz.trojlistek.replay;

import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.planning.OpenCommunityPlan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens in a cycle without a task in anybody's inbox: the opening, comments, conferences, milestones; and time. */
@Component
class Agenda {

    /** Something at its moment; or nothing but time passing. Whether a comment came in, its moment in the store tells. */
    record Act(LocalDateTime at, Runnable what, boolean isComment) {

        Act(LocalDateTime at, Runnable what) {
            this(at, what, false);
        }
    }

    private final PlanningClock clock;
    private final OpenCommunityPlan plans;
    private final ConductCycle cycles;
    private final ReadCycles lists;
    private final ConsultationWork consultations;
    private final ApprovalWork approvals;
    private final SubmissionWork submissions;
    private final DistrictWork districts;

    Agenda(
            PlanningClock clock,
            OpenCommunityPlan plans,
            ConductCycle cycles,
            ReadCycles lists,
            ConsultationWork consultations,
            ApprovalWork approvals,
            SubmissionWork submissions,
            DistrictWork districts) {
        this.clock = clock;
        this.plans = plans;
        this.cycles = cycles;
        this.lists = lists;
        this.consultations = consultations;
        this.approvals = approvals;
        this.submissions = submissions;
        this.districts = districts;
    }

    /** After a run was cut off: those who have got their accounts on the way. */
    void rejoin(Stage stage) {
        stage.cast.rejoin(stage.content.groups().size());
        if (stage.cast.path().isRegion()) {
            submissions.enrolTowns(stage);
            districts.enrolTeams(stage);
        }
    }

    PriorityQueue<Act> acts(Stage stage, @Nullable UUID previous) {
        var acts = new PriorityQueue<Act>(Comparator.comparing(Act::at));
        var timeline = stage.timeline;
        var opening = CycleScript.at(timeline.opened, 9);
        acts.add(new Act(opening, () -> open(stage, previous)));
        for (int i = 0; i < stage.content.groups().size(); i++) {
            timeline.meetings(i).forEach(start -> acts.add(new Act(start, () -> {})));
        }
        acts.add(new Act(timeline.windowFrom.atStartOfDay(), () -> {}));
        acts.add(new Act(timeline.windowTo.plusDays(1).atTime(0, 2), () -> {}));
        timeline.decisions.forEach(step -> acts.add(new Act(CycleScript.at(timeline.decided(step), 0), () -> {})));
        acts.add(new Act(timeline.published.plusDays(1).atStartOfDay(), () -> {}));
        for (int i = 0; i < 9; i++) {
            var number = i;
            acts.add(new Act(CycleScript.at(timeline.inWindow(10 + i * 9), 14), () -> comment(stage, number), true));
        }
        acts.add(new Act(
                CycleScript.at(timeline.inWindow(50), 12),
                () -> coordinator(stage, () -> consultations.tryToChangeText(stage))));
        if (stage.cast.path().isRegion()) {
            acts.addAll(submissions.late(stage));
        }
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
                    .forEach(step -> milestones.add(new NewMilestone(step.name(), Objects.requireNonNull(step.day()))));
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
        } catch (DateTimeException nonsense) {
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
