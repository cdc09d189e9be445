package cz.trojlistek.replay;

import static cz.trojlistek.replay.StepWork.generated;

import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ConductEvaluation.Owner;
import cz.trojlistek.evaluation.FulfilmentState;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.evaluation.ReportMeasures;
import cz.trojlistek.evaluation.ReportMeasures.Said;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.PlanLine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a plan was fulfilled, as no source says it: one owner without an account, for whom the coordinator reports. */
@Component
class EvaluationWork {

    private final ConductEvaluation evaluations;
    private final ReportMeasures reports;
    private final ReadEvaluations read;
    private final PlanningClock clock;

    EvaluationWork(ConductEvaluation evaluations, ReportMeasures reports, ReadEvaluations read, PlanningClock clock) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.read = read;
        this.clock = clock;
    }

    Map<String, StepWork> on(Stage stage) {
        return Map.of(
                "evaluation.askOwners",
                nextDay(this::ask),
                "evaluation.reportMeasures",
                nextDay(this::report),
                "evaluation.reportForOwner",
                nextDay(this::report),
                "evaluation.checkReport",
                nextDay(this::check),
                "evaluation.writeEvaluation",
                nextDay(this::write),
                "evaluation.acceptEvaluation",
                nextDay(this::accept),
                "evaluation.recordCouncilNoting",
                nextDay(this::note),
                "evaluation.recordAssemblyNoting",
                nextDay(this::note));
    }

    private static StepWork nextDay(Function<InboxTask, String> what) {
        return generated(
                task -> LocalDateTime.ofInstant(task.createdAt(), PlanningClock.PRAGUE)
                        .plusDays(1),
                what);
    }

    private String ask(InboxTask task) {
        var measures =
                evaluations.measures(task.subject()).stream().map(PlanLine::id).collect(Collectors.toSet());
        evaluations.ask(
                task.subject(), today().plusDays(60), List.of(new Owner("Odbor sociální péče", null, measures)));
        return measures.size() + " measures asked";
    }

    private String report(InboxTask task) {
        var measures = read.ofOwner(element(task));
        reports.report(
                element(task),
                measures.stream()
                        .map(one -> new Said(one.measure(), FulfilmentState.FULFILLED, "", null, Map.of()))
                        .toList());
        return measures.size() + " measures reported";
    }

    private String check(InboxTask task) {
        evaluations.acceptReport(element(task));
        return "report accepted";
    }

    private String write(InboxTask task) {
        evaluations.write(task.subject(), "Opatření plánu jsou splněná.");
        return "evaluation written";
    }

    private String accept(InboxTask task) {
        evaluations.accept(task.subject());
        return "evaluation accepted";
    }

    private String note(InboxTask task) {
        var noting = element(task);
        evaluations.note(noting, today(), "H/" + noting.toString().substring(0, 8), "Bere hodnocení na vědomí.");
        return task.label() + " took note";
    }

    private LocalDate today() {
        return clock.today();
    }

    private static UUID element(InboxTask task) {
        return Objects.requireNonNull(task.element());
    }
}
