package cz.trojlistek.evaluation;

import cz.trojlistek.analysis.PreviousPlanEvaluated;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the processes ask and do about an evaluation. */
@Service
@Transactional
@ProcessSide
public class EvaluationSteps implements PreviousPlanEvaluated {

    /** Within two weeks owners are asked, within a month after the last day the report is written, then accepted, then noted. */
    private static final int TO_ASK = 14;

    private static final int TO_CHECK = 14;
    private static final int TO_WRITE = 30;
    private static final int TO_ACCEPT = 45;
    private static final int TO_NOTE = 90;

    private final Evaluations evaluations;
    private final OwnerReports reports;
    private final Notings notings;
    private final AdvanceCycle cycles;
    private final ApprovalSteps approvals;
    private final PlanningClock clock;
    private final JdbcClient database;

    EvaluationSteps(
            Evaluations evaluations,
            OwnerReports reports,
            Notings notings,
            AdvanceCycle cycles,
            ApprovalSteps approvals,
            PlanningClock clock,
            JdbcClient database) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.notings = notings;
        this.cycles = cycles;
        this.approvals = approvals;
        this.clock = clock;
        this.database = database;
    }

    /** Of an evaluation; {@code deadline} is null until owners are asked. */
    public record EvaluationFact(
            UUID id, UUID cycle, @Nullable LocalDate deadline, boolean accepted) {}

    /** Of an owner's report; {@code signsIn} when the owner has an account. */
    public record ReportFact(UUID id, UUID evaluation, String name, boolean signsIn, boolean accepted) {}

    /** Of a body that is to take note. */
    public record NotingFact(UUID id, UUID evaluation, String body, boolean assembly) {}

    /** The day on which a plan begins to be evaluated by itself: the first of the last year of its period. */
    @Transactional(readOnly = true)
    public LocalDate day(UUID cycle) {
        return LocalDate.of(cycles.get(cycle).period().toYear(), 1, 1);
    }

    /**
     * Opens the evaluation of a plan when its day has come. Not again, not when the next plan has begun already, which then
     * evaluates this one among its analyses (BR-110), and not when the period is over for more than a year: nobody wants to
     * be reminded of that.
     */
    public void openInTime(UUID cycle) {
        var found = cycles.get(cycle);
        var forgotten = found.period().lastDay().plusYears(1).isBefore(clock.today());
        if (evaluations.findByCycle(cycle).isEmpty() && !forgotten && !followed(cycle)) {
            evaluations.save(Evaluation.open(found, clock.today()));
        }
    }

    private boolean followed(UUID cycle) {
        return database.sql("select exists (select 1 from planning_cycle where previous = ?)")
                .param(cycle)
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public EvaluationFact get(UUID evaluation) {
        var found = load(evaluation);
        return new EvaluationFact(found.id(), found.cycle(), found.deadline(), found.accepted());
    }

    @Transactional(readOnly = true)
    public List<UUID> reports(UUID evaluation) {
        return reports.findByEvaluationOrderByNameAscIdAsc(evaluation).stream()
                .map(OwnerReport::id)
                .toList();
    }

    @Transactional(readOnly = true)
    public ReportFact report(UUID report) {
        var found = reports.findById(report).orElseThrow(NotFound::new);
        return new ReportFact(found.id(), found.evaluation(), found.name(), found.person() != null, found.accepted());
    }

    /** Records who has not reported; again it changes nothing. */
    public void closeReports(UUID evaluation) {
        var found = load(evaluation);
        found.closeReports(
                clock.instant(),
                reports.findByEvaluationOrderByNameAscIdAsc(evaluation).stream()
                        .filter(one -> !one.submitted())
                        .map(OwnerReport::name)
                        .collect(Collectors.joining("\n")));
        evaluations.save(found);
    }

    /** Every body that decided about the plan is to take note; again they are the same. */
    public void prepareNoting(UUID evaluation) {
        if (notings.findByEvaluation(evaluation).isEmpty()) {
            var found = load(evaluation);
            approvals.decided(found.cycle()).forEach(body -> notings.save(new Noting(found, body)));
        }
    }

    @Transactional(readOnly = true)
    public List<UUID> notings(UUID evaluation) {
        return notings.findByEvaluation(evaluation).stream().map(Noting::id).toList();
    }

    @Transactional(readOnly = true)
    public NotingFact noting(UUID noting) {
        var found = notings.findById(noting).orElseThrow(NotFound::new);
        return new NotingFact(found.id(), found.evaluation(), found.bodyName(), found.assembly());
    }

    /** Until when a step should be done; the day it is late. */
    @Transactional(readOnly = true)
    public LocalDate late(UUID evaluation, String step) {
        var found = load(evaluation);
        if (found.deadline() == null) {
            return found.openedOn().plusDays(TO_ASK + 1L);
        }
        int more = switch (step) {
            case "reportMeasures", "reportForOwner" -> 0;
            case "checkReport" -> TO_CHECK;
            case "writeEvaluation" -> TO_WRITE;
            case "acceptEvaluation" -> TO_ACCEPT;
            default -> TO_NOTE;
        };
        return found.deadline().plusDays(more + 1L);
    }

    /** BR-110, BR-172: what the next plan, and the end of this one, wait for. */
    @Override
    @Transactional(readOnly = true)
    public boolean accepted(UUID cycle) {
        return evaluations.findByCycle(cycle).map(Evaluation::accepted).orElse(false);
    }

    private Evaluation load(UUID evaluation) {
        return evaluations.findById(evaluation).orElseThrow(NotFound::new);
    }
}
