package cz.trojlistek.approval.process;

import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.DossierSubmitted;
import cz.trojlistek.approval.PlanReworked;
import cz.trojlistek.approval.ResolutionRecorded;
import cz.trojlistek.approval.Result;
import cz.trojlistek.approval.SessionAnnounced;
import cz.trojlistek.approval.SessionMoved;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The Java side of approval.bpmn (docs/domain.md P8). Which bodies decide, and in which order, is data of the approval. */
@Component("approvalProcess")
public class ApprovalProcess implements ProcessClass {

    static final String KEY = "approval";

    private final Processes processes;
    private final ApprovalSteps approvals;
    private final AdvanceCycle cycles;

    ApprovalProcess(Processes processes, ApprovalSteps approvals, AdvanceCycle cycles) {
        this.processes = processes;
        this.approvals = approvals;
        this.cycles = cycles;
    }

    @EventListener
    void on(DossierSubmitted event) {
        processes.complete(KEY, "prepareDossier", event.subject());
    }

    @EventListener
    void on(SessionAnnounced event) {
        processes.complete(KEY, "announceSession", event.subject());
    }

    @EventListener
    void on(SessionMoved event) {
        processes.datesMoved(event.subject());
    }

    @EventListener
    void on(ResolutionRecorded event) {
        var step = switch (event.body()) {
            case COMMITTEE -> "recordOpinion";
            case COUNCIL -> "recordCouncilResolution";
            case ASSEMBLY -> "recordAssemblyResolution";
        };
        processes.complete(KEY, step, event.subject());
    }

    @EventListener
    void on(PlanReworked event) {
        processes.complete(KEY, "reworkPlan", event.subject());
    }

    public void startApproving(DelegateExecution execution) {
        cycles.enter(approvals.get(approval(execution)).cycle(), Phase.APPROVING);
    }

    public boolean committeeNext(DelegateExecution execution) {
        return approvals.get(approval(execution)).next() == BodyKind.COMMITTEE;
    }

    public boolean councilNext(DelegateExecution execution) {
        return approvals.get(approval(execution)).next() == BodyKind.COUNCIL;
    }

    public Date sessionDay(DelegateExecution execution) {
        return beginningOf(sessionOn(execution));
    }

    public boolean planReturned(DelegateExecution execution) {
        return approvals.get(approval(execution)).lastResult() == Result.RETURNED;
    }

    public boolean anotherBodyNext(DelegateExecution execution) {
        return !approvals.get(approval(execution)).done();
    }

    public void reopenPlan(DelegateExecution execution) {
        cycles.enter(approvals.get(approval(execution)).cycle(), Phase.FINALISING);
    }

    public Date due(DelegateExecution execution) {
        var approval = approvals.get(approval(execution));
        var cycle = cycles.get(approval.cycle());
        var day = switch (execution.getCurrentActivityId()) {
            case "prepareDossier" -> cycle.dates(Phase.FINALISING).plannedTo();
            // the last day on which the assembly can still be announced for the planned one (BR-134)
            case "recordOpinion", "recordCouncilResolution", "announceSession" ->
                cycle.dates(Phase.APPROVING).plannedTo().minusDays(approval.noticeDays());
            case "recordAssemblyResolution" -> sessionOn(execution).plusDays(3);
            default -> cycle.dates(Phase.APPROVING).plannedTo();
        };
        return beginningOf(day.plusDays(1));
    }

    private LocalDate sessionOn(DelegateExecution execution) {
        var day = approvals.get(approval(execution)).sessionOn();
        if (day == null) {
            throw new IllegalStateException("no session announced for " + approval(execution));
        }
        return day;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        var cycle = cycles.get(approvals.get(approval(execution)).cycle());
        return new TaskContext(cycle.id(), cycle.planTitle(), cycle.territory(), null, null, "");
    }

    private static Date beginningOf(LocalDate day) {
        return Date.from(day.atStartOfDay(PlanningClock.PRAGUE).toInstant());
    }

    private static UUID approval(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
