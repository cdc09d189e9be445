package cz.trojlistek.replay;

import cz.trojlistek.plan.ReadPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds what the product says of a finished cycle against what the source says of it. */
@Component
class Checks {

    private final ReadPlan plans;
    private final Figures figures;
    private final Evidence evidence;

    Checks(ReadPlan plans, Figures figures, Evidence evidence) {
        this.plans = plans;
        this.figures = figures;
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
            var lastYear = evidence.lastYear(stage);
            stage.report.check(
                    "valid to " + check.get("valid_to"),
                    String.valueOf(check.get("valid_to")).equals(String.valueOf(lastYear)),
                    "it is " + lastYear);
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
        var found = figures.of(stage.cycle()).get(key);
        stage.report.check(
                "holds %s %s".formatted(key, value),
                value instanceof Number number
                        && Long.valueOf(number.longValue()).equals(found),
                "it is " + found);
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
