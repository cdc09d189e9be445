package cz.trojlistek.evaluation.process;

import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.evaluation.EvaluationNoted;
import cz.trojlistek.evaluation.EvaluationOpened;
import cz.trojlistek.evaluation.EvaluationReviewed;
import cz.trojlistek.evaluation.EvaluationSteps;
import cz.trojlistek.evaluation.EvaluationWritten;
import cz.trojlistek.evaluation.MeasuresReported;
import cz.trojlistek.evaluation.OwnersAsked;
import cz.trojlistek.evaluation.ReportChecked;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The Java side of evaluation.bpmn (docs/domain.md P9): owners report, the group accepts, the bodies take note. */
@Component("evaluationProcess")
public class EvaluationProcess implements ProcessClass {

    static final String KEY = "evaluation";

    private static final String REPORT = "report";
    private static final String NOTING = "noting";

    private final Processes processes;
    private final EvaluationSteps evaluations;
    private final AdvanceCycle cycles;

    EvaluationProcess(Processes processes, EvaluationSteps evaluations, AdvanceCycle cycles) {
        this.processes = processes;
        this.evaluations = evaluations;
        this.cycles = cycles;
    }

    @EventListener
    void on(EvaluationOpened event) {
        processes.start(KEY, event.subject());
    }

    @EventListener
    void on(OwnersAsked event) {
        processes.complete(KEY, "askOwners", event.subject());
    }

    /** After the last day nobody has the task any more; what is said is kept all the same. */
    @EventListener
    void on(MeasuresReported event) {
        processes.completeIfOpen(KEY, "reportMeasures", event.evaluation(), event.subject());
        processes.completeIfOpen(KEY, "reportForOwner", event.evaluation(), event.subject());
    }

    /** A late one has no task any more. */
    @EventListener
    void on(ReportChecked event) {
        processes.completeIfOpen(KEY, "checkReport", event.evaluation(), event.subject());
    }

    @EventListener
    void on(EvaluationWritten event) {
        processes.complete(KEY, "writeEvaluation", event.subject());
    }

    @EventListener
    void on(EvaluationReviewed event) {
        processes.complete(KEY, "acceptEvaluation", event.subject());
    }

    @EventListener
    void on(EvaluationNoted event) {
        var assembly = evaluations.noting(event.subject()).assembly();
        processes.complete(
                KEY, assembly ? "recordAssemblyNoting" : "recordCouncilNoting", event.evaluation(), event.subject());
    }

    public List<String> reports(DelegateExecution execution) {
        return texts(evaluations.reports(evaluation(execution)));
    }

    public boolean ownerSignsIn(DelegateExecution execution) {
        return evaluations.report(element(execution, REPORT)).signsIn();
    }

    public boolean reportAccepted(DelegateExecution execution) {
        return evaluations.report(element(execution, REPORT)).accepted();
    }

    public Date deadline(DelegateExecution execution) {
        var last = Objects.requireNonNull(
                evaluations.get(evaluation(execution)).deadline(), "owners are asked with a last day");
        return beginningOf(last.plusDays(1));
    }

    public void closeReports(DelegateExecution execution) {
        evaluations.closeReports(evaluation(execution));
    }

    public boolean evaluationAccepted(DelegateExecution execution) {
        return evaluations.get(evaluation(execution)).accepted();
    }

    public void prepareNoting(DelegateExecution execution) {
        evaluations.prepareNoting(evaluation(execution));
    }

    public List<String> notings(DelegateExecution execution) {
        return texts(evaluations.notings(evaluation(execution)));
    }

    public boolean assemblyNotes(DelegateExecution execution) {
        return evaluations.noting(element(execution, NOTING)).assembly();
    }

    public Date due(DelegateExecution execution) {
        return beginningOf(evaluations.late(evaluation(execution), execution.getCurrentActivityId()));
    }

    @Override
    public String key() {
        return KEY;
    }

    /** The role of a measure owner is held for one report, as others are for one group. */
    @Override
    public TaskContext context(DelegateExecution execution) {
        var cycle = cycles.get(evaluations.get(evaluation(execution)).cycle());
        @Nullable UUID of = null;
        @Nullable UUID group = null;
        var label = "";
        if (execution.hasVariable(REPORT)) {
            var report = evaluations.report(element(execution, REPORT));
            of = report.id();
            group = report.id();
            label = report.name();
        } else if (execution.hasVariable(NOTING)) {
            var noting = evaluations.noting(element(execution, NOTING));
            of = noting.id();
            label = noting.body();
        }
        return new TaskContext(cycle.id(), cycle.planTitle(), cycle.territory(), of, group, label);
    }

    private static Date beginningOf(LocalDate day) {
        return Date.from(day.atStartOfDay(PlanningClock.PRAGUE).toInstant());
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static UUID evaluation(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    private static UUID element(DelegateExecution execution, String variable) {
        return UUID.fromString((String) execution.getVariable(variable));
    }
}
