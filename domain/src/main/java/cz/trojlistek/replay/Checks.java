package cz.trojlistek.replay;

import cz.trojlistek.analysis.AnalysisKind;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.plan.ReadPlan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds what the product says of a finished cycle against what the source says of it. */
@Component
class Checks {

    /** Counts and figures of features that are not there yet. */
    private static final Set<String> LATER =
            Set.of("districts", "orps", "cost_czk", "state_need_czk", "system_priorities", "target_group_priorities");

    private final ReadPlan plans;
    private final ReadAnalyses analyses;
    private final ReadMeetings meetings;
    private final Evidence evidence;

    Checks(ReadPlan plans, ReadAnalyses analyses, ReadMeetings meetings, Evidence evidence) {
        this.plans = plans;
        this.analyses = analyses;
        this.meetings = meetings;
        this.evidence = evidence;
    }

    /** Every dated step at its date, then every check of the file; attempts and comments were made on the way. */
    void run(Stage stage) {
        var happened = evidence.of(stage);
        for (var step : stage.script.steps()) {
            evidence.compare(stage, step, happened);
        }
        for (var check : stage.script.checks()) {
            run(stage, check, happened);
        }
        for (var untried : stage.attempts.untried()) {
            if ("admit_intent".equals(untried.get("attempt")) || "decide_package".equals(untried.get("attempt"))) {
                stage.report.skippedCheck(untried + ", the product has no such feature yet");
            } else {
                stage.report.fail("attempt " + untried + " was never made");
            }
        }
    }

    private void run(Stage stage, Map<String, Object> check, Map<Integer, Evidence.Span> happened) {
        if (check.get("order") instanceof List<?> order) {
            order(stage, order.stream().map(Integer.class::cast).toList(), happened);
        } else if (check.get("inside") instanceof List<?> pair) {
            var inner = span(stage, happened, (Integer) pair.get(0));
            var outer = span(stage, happened, (Integer) pair.get(1));
            stage.report.check(
                    "inside " + pair,
                    !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to()),
                    inner + " is not in " + outer);
        } else if (check.get("days_between") instanceof List<?> pair) {
            var from = span(stage, happened, (Integer) pair.get(0)).to();
            var to = span(stage, happened, (Integer) pair.get(1)).from();
            var days = CycleScript.days(from, to);
            stage.report.check("days between " + pair + " is " + check.get("is"), wanted(check, days), "it is " + days);
        } else if (check.get("holds") instanceof Map<?, ?> holds) {
            holds.forEach((key, value) -> holds(stage, String.valueOf(key), value));
        } else if (check.containsKey("effective_from")) {
            var effective = plans.head(stage.cycle()).effectiveFrom();
            stage.report.check(
                    "effective from " + check.get("effective_from"),
                    String.valueOf(check.get("effective_from")).equals(String.valueOf(effective)),
                    "it is " + effective);
        } else if (check.containsKey("valid_to")) {
            stage.report.check(
                    "valid to " + check.get("valid_to"),
                    String.valueOf(check.get("valid_to")).equals(String.valueOf(stage.script.toYear())),
                    "it is " + stage.script.toYear());
        } else if (!check.containsKey("attempt") && !check.containsKey("comment_at")) {
            stage.report.fail("unknown check " + check);
        }
    }

    private static boolean wanted(Map<String, Object> check, long days) {
        return String.valueOf(check.get("is")).equals(String.valueOf(days));
    }

    private void order(Stage stage, List<Integer> order, Map<Integer, Evidence.Span> happened) {
        LocalDate before = LocalDate.MIN;
        for (var number : order) {
            var start = span(stage, happened, number).from();
            if (start.isBefore(before)) {
                stage.report.fail(
                        "order " + order + ": step " + number + " started on " + start + ", before " + before);
                return;
            }
            before = start;
        }
        stage.report.check("order " + order, true, "");
    }

    private void holds(Stage stage, String key, Object value) {
        if (LATER.contains(key)) {
            stage.report.skippedCheck("holds " + key + " " + value + ", the product has no such feature yet");
            return;
        }
        var found = counts(stage.cycle()).get(key);
        stage.report.check("holds %s %s".formatted(key, value), value.equals(found), "it is " + found);
    }

    private Map<String, Integer> counts(UUID cycle) {
        var counts = new HashMap<String, Integer>();
        var latest = plans.head(cycle).latest();
        var plan = plans.counts(cycle, latest == null ? 0 : latest.number());
        counts.put("chapters", plan.chapters());
        counts.put("priorities", plan.priorities());
        counts.put("goals", plan.goals());
        counts.put("subgoals", plan.subgoals());
        counts.put("measures", plan.measures());
        var tree = analyses.treeCounts(cycle);
        counts.put("problem_areas", tree.areas());
        counts.put("problems", tree.problems());
        counts.put(
                "meetings",
                meetings.perGroup(cycle, 0, 100).stream()
                        .mapToInt(ReadMeetings.GroupMeetings::held)
                        .sum());
        analyses.analyses(cycle).stream()
                .filter(one -> one.kind() == AnalysisKind.SERVICES)
                .findFirst()
                .map(one -> Findings.total(one.figures()))
                .ifPresent(total -> counts.put("services", total.intValue()));
        return counts;
    }

    private static Evidence.Span span(Stage stage, Map<Integer, Evidence.Span> happened, int number) {
        var found = happened.get(number);
        if (found == null) {
            throw new ScriptUnusable("%s: a check speaks of step %d, of which the product keeps no date"
                    .formatted(stage.script.id(), number));
        }
        return found;
    }
}
