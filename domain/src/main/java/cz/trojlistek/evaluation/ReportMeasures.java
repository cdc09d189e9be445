package cz.trojlistek.evaluation;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An owner says how the measures it carries were fulfilled; or the coordinator says it for the owner (BR-171). */
@Service
@Transactional
public class ReportMeasures {

    private final Evaluations evaluations;
    private final OwnerReports reports;
    private final Fulfilments fulfilments;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ReportMeasures(
            Evaluations evaluations,
            OwnerReports reports,
            Fulfilments fulfilments,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.fulfilments = fulfilments;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** Of one measure; {@code values} by indicator. */
    public record Said(
            UUID measure,
            @Nullable FulfilmentState state,
            String comment,
            @Nullable BigDecimal costs,
            Map<UUID, BigDecimal> values) {}

    /**
     * Hands over one state for each measure of the report. After the last day only the coordinator can.
     *
     * @throws EvaluationUnusable at the measure that has no state, or a number that cannot be
     */
    public void report(UUID report, List<Said> said) {
        var found = reports.findById(report).orElseThrow(NotFound::new);
        var cycle = cycles.get(found.cycle());
        var evaluation = evaluations.findById(found.evaluation()).orElseThrow(NotFound::new);
        actors.require(
                evaluation.reportsClosed() ? Action.CONDUCT_CYCLE : Action.REPORT_MEASURES,
                cycle.scope().ofGroup(found.id()));
        if (evaluation.written()) {
            throw new EvaluationOutOfStep("reports-over");
        }
        found.requireOpen();
        var byMeasure = said.stream().collect(Collectors.toMap(Said::measure, Function.identity()));
        var measures = fulfilments.findByReportOrderByPath(report);
        for (var one : measures) {
            var words = byMeasure.remove(one.measure());
            one.say(words == null ? new Said(one.measure(), null, "", null, Map.of()) : words);
            fulfilments.save(one);
        }
        if (!byMeasure.isEmpty()) {
            throw new NotFound(); // a measure of somebody else
        }
        found.submit(clock.instant(), measures.stream().map(Fulfilment::told).collect(Collectors.joining("\n")));
        reports.save(found);
    }
}
