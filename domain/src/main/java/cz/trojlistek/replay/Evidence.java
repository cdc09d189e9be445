package cz.trojlistek.replay;

import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.Conference;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.plan.Purpose;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.replay.CycleScript.Step;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.ReadGroups;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates the product itself has stored for the steps of a cycle; never those of the file. */
@Component
class Evidence {

    /** First and last day, both included. */
    record Span(LocalDate from, LocalDate to) {}

    private final ConductCycle cycles;
    private final ReadCycles lists;
    private final ReadGroups groups;
    private final ReadMeetings meetings;
    private final ReadPlan plans;
    private final ConsultationSteps consultations;
    private final ReadApprovals approvals;
    private final JdbcClient database;

    Evidence(
            ConductCycle cycles,
            ReadCycles lists,
            ReadGroups groups,
            ReadMeetings meetings,
            ReadPlan plans,
            ConsultationSteps consultations,
            ReadApprovals approvals,
            JdbcClient database) {
        this.cycles = cycles;
        this.lists = lists;
        this.groups = groups;
        this.meetings = meetings;
        this.plans = plans;
        this.consultations = consultations;
        this.approvals = approvals;
        this.database = database;
    }

    Map<Integer, Span> of(Stage stage) {
        var found = new HashMap<Integer, Span>();
        int decisions = 0;
        int groupMeetings = 0;
        int conferences = 0;
        int rounds = 0;
        for (var step : stage.script.steps()) {
            @Nullable
            Span span = switch (step.phase()) {
                case "initiation", "preparation" ->
                    day(day(cycles.get(stage.cycle()).openedAt()));
                case "working_groups" -> meetings(stage, GroupKind.WORKING, null);
                case "methodical_meetings" -> meetings(stage, GroupKind.METHODICAL, null);
                case "district_teams" -> meetings(stage, GroupKind.DISTRICT, rounds++);
                case "working_group" -> meeting(stage, groupMeetings++);
                case "analysis" -> analyses(stage);
                case "draft", "drafting" -> frozen(stage);
                case "public_comments" -> window(stage);
                case "conference" -> conference(stage, conferences++);
                case "settlement" -> phase(stage, Phase.SETTLING);
                case "approval", "assembly_of_municipalities" -> decision(stage, decisions++);
                case "publication" -> published(stage);
                case "deliverable" -> milestone(stage, step);
                case "action_plan" -> day(LocalDate.of(cycles.get(stage.cycle()).actionPlansFrom(), 1, 1));
                default -> null;
            };
            if (span != null) {
                found.put(step.number(), span);
            }
        }
        return found;
    }

    /** What the source dates to the day has to have happened on that day; a month or a year has to contain it. */
    void compare(Stage stage, Step step, Map<Integer, Span> happened) {
        var span = happened.get(step.number());
        if (CycleScript.SKIPPED.contains(step.phase()) || step.start() == null || step.end() == null) {
            return;
        }
        var from = step.start().toLocalDate();
        var to = step.end().toLocalDate();
        var exact = "day".equals(step.facts().get("precision"))
                && !step.facts().containsKey("derived")
                && !step.is("methodical_meetings"); // the source gives the project, and no single date
        var what =
                "step %d (%s) %s".formatted(step.number(), step.phase(), from.equals(to) ? from : from + " to " + to);
        if (span == null) {
            stage.report.fail(what + ": the product has no date for it");
        } else if (step.is("preparation")) {
            stage.report.check(what + " begins", span.from().equals(from), "it is " + span.from());
        } else if (exact) {
            stage.report.check(what, span.equals(new Span(from, to)), "it is " + span);
        } else {
            var inside = !span.from().isBefore(from) && !span.to().isAfter(to);
            stage.report.check(what + " holds", inside, "it is " + span);
        }
    }

    /** From the first to the last meeting of the groups of a kind; with a round only the meetings each held as that one. */
    private @Nullable Span meetings(Stage stage, GroupKind kind, @Nullable Integer round) {
        var days = groups.groups(stage.cycle(), 0, 100).stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> starts(group).skip(round == null ? 0 : round).limit(round == null ? 200 : 1))
                .sorted()
                .toList();
        return days.isEmpty() ? null : new Span(days.getFirst(), days.getLast());
    }

    private Span meeting(Stage stage, int number) {
        return day(groups.groups(stage.cycle(), 0, 100).stream()
                .flatMap(this::starts)
                .sorted()
                .toList()
                .get(number));
    }

    private Stream<LocalDate> starts(ReadGroups.GroupRow group) {
        return meetings.meetings(group.id(), 0, 200).stream()
                .map(meeting -> day(meeting.startsAt()))
                .sorted();
    }

    private Span phase(Stage stage, Phase phase) {
        var dates = cycles.get(stage.cycle()).dates(phase);
        if (dates.actualFrom() == null || dates.actualTo() == null) {
            throw new ScriptUnusable("the cycle has not been through " + phase);
        }
        return new Span(dates.actualFrom(), dates.actualTo());
    }

    /** From the first analysis that was written to the last that was accepted, as the audit trail has them. */
    private Span analyses(Stage stage) {
        return database.sql("""
                        select (min(e.at) at time zone 'Europe/Prague')::date as "from",
                            (max(e.at) at time zone 'Europe/Prague')::date as "to"
                        from audit_entry e join analysis a on a.id = e.subject
                        where a.cycle = ? and e.action in ('AnalysisWritten', 'AnalysisReviewed')""").param(stage.cycle()).query(Span.class).single();
    }

    private Span frozen(Stage stage) {
        return plans.versions(stage.cycle(), 0, 100).stream()
                .filter(version -> version.purpose() == Purpose.CONSULTATION)
                .findFirst()
                .map(version -> day(day(version.frozenAt())))
                .orElseThrow(() -> new ScriptUnusable("no draft was frozen"));
    }

    private Span window(Stage stage) {
        var consultation = consultations.get(consultations.latest(stage.cycle()));
        return new Span(day(consultation.opensAt()), day(consultation.closesAt().minusSeconds(1)));
    }

    private @Nullable Span conference(Stage stage, int number) {
        var held = lists.conferences(stage.cycle()).stream()
                .filter(one -> one.kind() == Conference.Kind.DRAFT)
                .toList();
        return number < held.size() ? day(held.get(number).heldOn()) : null;
    }

    private @Nullable Span decision(Stage stage, int number) {
        var recorded = approvals
                .ofCycle(stage.cycle())
                .map(procedure -> approvals.resolutions(procedure, 0, 100).stream()
                        .filter(ResolutionRow::current)
                        .sorted(Comparator.comparing(ResolutionRow::recordedAt))
                        .map(ResolutionRow::sessionOn)
                        .toList())
                .orElse(List.of());
        return number < recorded.size() ? day(recorded.get(number)) : null;
    }

    private @Nullable Span published(Stage stage) {
        var effective = plans.head(stage.cycle()).effectiveFrom();
        return effective == null ? null : day(effective);
    }

    private @Nullable Span milestone(Stage stage, Step step) {
        return lists.milestones(stage.cycle()).stream()
                .filter(one -> one.name().equals(step.name()) && one.reachedOn() != null)
                .findFirst()
                .map(one -> day(Objects.requireNonNull(one.reachedOn())))
                .orElse(null);
    }

    /** The last year of the plan as it is stored, not as the file has it. */
    int lastYear(Stage stage) {
        return database.sql("select to_year from plan where cycle = ?")
                .param(stage.cycle())
                .query(Integer.class)
                .single();
    }

    private static Span day(LocalDate day) {
        return new Span(day, day);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PlanningClock.PRAGUE);
    }
}
