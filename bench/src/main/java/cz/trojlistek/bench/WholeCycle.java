package cz.trojlistek.bench;

import cz.trojlistek.replay.Replay;
import cz.trojlistek.replay.ReplayReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.core.io.ClassPathResource;

/**
 * M4: a town's whole cycle, as people do it, against the same diagrams with nothing behind them. What counts is every
 * committed transaction that wrote something; looking into inboxes, enrolling the cast and moving the clock do not.
 */
class WholeCycle {

    private static final String CYCLE = "mos-chomutov";
    private static final Set<String> STAGE_HANDS =
            Set.of("cz.trojlistek.kernel.PlanningClock.moveTo", "cz.trojlistek.account.EnrolPeople.enrol");

    private final Replay replay;
    private final HistoryService history;
    private final EmptyProcesses yardstick;
    private final Ledger ledger;
    private final String cycles;
    private int plays;
    private List<String> steps = List.of();

    WholeCycle(Replay replay, HistoryService history, EmptyProcesses yardstick, Ledger ledger) throws IOException {
        this.replay = replay;
        this.history = history;
        this.yardstick = yardstick;
        this.ledger = ledger;
        cycles = new ClassPathResource("reference/planning_cycles.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    private record Sides(List<Ledger.Entry> ours, List<Ledger.Entry> yardstick) {

        Measured.Round round(Predicate<Ledger.Entry> which, ToDoubleFunction<Ledger.Entry> what) {
            return new Measured.Round(sum(ours, which, what), sum(yardstick, which, what));
        }

        private static double sum(
                List<Ledger.Entry> entries, Predicate<Ledger.Entry> which, ToDoubleFunction<Ledger.Entry> what) {
            return entries.stream().filter(which).mapToDouble(what).sum();
        }
    }

    List<Measured> measure(int warmUps, int rounds, PrintStream out) {
        var sides = new ArrayList<Sides>();
        for (int i = 0; i < warmUps + rounds; i++) {
            var ours = ours();
            if (steps.isEmpty()) {
                steps = steps();
            }
            var both = new Sides(ours, empty());
            if (i >= warmUps) {
                sides.add(both);
            }
        }
        var last = sides.getLast();
        out.printf("M4, the last round of a cycle with %d steps of people:%n", steps.size());
        new Profile("ours", last.ours()).print(out);
        new Profile("ours, only what moved the process", moving(last.ours())).print(out);
        new Profile("yardstick", last.yardstick()).print(out);
        printCommits(last.ours(), out);
        ToDoubleFunction<Ledger.Entry> millis = entry -> entry.nanos() / 1e6;
        ToDoubleFunction<Ledger.Entry> statements = Ledger.Entry::statementCount;
        return List.of(
                measured("M4 time of a whole cycle", "ms", 1.6, sides, entry -> true, millis),
                measured("M4 time of what moves the process", "ms", 1.6, sides, Ledger.Entry::movedProcess, millis),
                measured("M4 statements of a whole cycle", "statements", 2.0, sides, entry -> true, statements),
                measured(
                        "M4 statements of what moves the process",
                        "statements",
                        2.0,
                        sides,
                        Ledger.Entry::movedProcess,
                        statements),
                commits(sides.stream().map(Sides::ours).toList()));
    }

    /** By each request of a person exactly one; what jobs commit is theirs. */
    static Measured commits(List<List<Ledger.Entry>> rounds) {
        var found = rounds.stream()
                .map(entries -> furthestFromOne(
                        entries.stream().filter(Ledger.Entry::isRequest).toList()))
                .toList();
        return Measured.exactly(1, "M4 commits of one person's request", "commits", found);
    }

    private static double furthestFromOne(List<Ledger.Entry> requests) {
        return requests.stream()
                .map(Ledger.Entry::commits)
                .max(Comparator.comparing(commits -> Math.abs(commits - 1)))
                .orElseThrow();
    }

    private static void printCommits(List<Ledger.Entry> entries, PrintStream out) {
        var requests = entries.stream().filter(Ledger.Entry::isRequest).toList();
        var jobs = entries.stream().filter(entry -> !entry.isRequest()).toList();
        out.printf(
                "%d requests of people with %d commits; apart from them %d jobs with %d commits%n",
                requests.size(), commitsOf(requests), jobs.size(), commitsOf(jobs));
    }

    private static int commitsOf(List<Ledger.Entry> entries) {
        return entries.stream().mapToInt(Ledger.Entry::commits).sum();
    }

    private static List<Ledger.Entry> moving(List<Ledger.Entry> entries) {
        return entries.stream().filter(Ledger.Entry::movedProcess).toList();
    }

    private static Measured measured(
            String measure,
            String unit,
            double target,
            List<Sides> sides,
            Predicate<Ledger.Entry> which,
            ToDoubleFunction<Ledger.Entry> what) {
        var rounds = sides.stream().map(side -> side.round(which, what)).toList();
        return new Measured(measure, unit, target, rounds);
    }

    private List<Ledger.Entry> ours() {
        var name = CYCLE + "-" + ++plays; // numbers of resolutions are made of it
        ledger.take();
        var report = new ReplayReport(line -> {});
        replay.play(cycles.replace("id: " + CYCLE, "id: " + name), name, report);
        if (!report.holds()) {
            throw new IllegalStateException("the cycle went wrong: " + report.failures());
        }
        return worked();
    }

    private List<Ledger.Entry> empty() {
        ledger.take();
        yardstick.play(steps);
        return worked();
    }

    private List<Ledger.Entry> worked() {
        return ledger.take().stream()
                .filter(Ledger.Entry::wrote)
                .filter(entry -> !STAGE_HANDS.contains(entry.name()))
                .toList();
    }

    /** What people did in our engine, in that order. */
    private List<String> steps() {
        return history
                .createHistoricActivityInstanceQuery()
                .activityType("userTask")
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}
