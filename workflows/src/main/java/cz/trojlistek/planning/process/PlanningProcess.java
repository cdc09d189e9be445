package cz.trojlistek.planning.process;

import cz.trojlistek.actionplan.ActionPlanSteps;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.evaluation.EvaluationSteps;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.workinggroup.GroupFacts;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What the plans of a town and of a region, and the action plans of their years, have in common: their steps call use cases, their gateways ask. The facts that move
 * them on come through {@link PlanningEvents}.
 */
public abstract class PlanningProcess implements ProcessClass {

    /** Until when a step should be done: the planned end of the phase it belongs to. */
    private static final Map<String, Phase> PHASE_OF_STEP = Map.ofEntries(
            Map.entry("recordOpeningConference", Phase.OPENING),
            Map.entry("establishGroups", Phase.ORGANISING),
            Map.entry("writeAnalysis", Phase.ANALYSING),
            Map.entry("acceptAnalysis", Phase.ANALYSING),
            Map.entry("planMeetings", Phase.ANALYSING),
            Map.entry("setSystemPriorities", Phase.PROPOSING),
            Map.entry("writeChapter", Phase.PROPOSING),
            Map.entry("reviewChapter", Phase.PROPOSING),
            Map.entry("chooseMeasures", Phase.PROPOSING),
            Map.entry("freezeDraft", Phase.DRAFTING),
            Map.entry("announceConsultation", Phase.DRAFTING),
            Map.entry("decideRepetition", Phase.SETTLING),
            Map.entry("finalisePlan", Phase.FINALISING),
            Map.entry("publishPlan", Phase.PUBLISHING));

    private final AdvanceCycle cycles;
    private final GroupFacts groups;
    private final MeetingFacts meetings;
    private final AnalysisFacts analyses;
    private final PlanFacts plans;
    private final ConsultationSteps consultations;
    private final ApprovalSteps approvals;
    private final ActionPlanSteps years;
    private final EvaluationSteps evaluations;

    PlanningProcess(
            AdvanceCycle cycles,
            GroupFacts groups,
            MeetingFacts meetings,
            AnalysisFacts analyses,
            PlanFacts plans,
            ConsultationSteps consultations,
            ApprovalSteps approvals,
            ActionPlanSteps years,
            EvaluationSteps evaluations) {
        this.cycles = cycles;
        this.groups = groups;
        this.meetings = meetings;
        this.analyses = analyses;
        this.plans = plans;
        this.consultations = consultations;
        this.approvals = approvals;
        this.years = years;
        this.evaluations = evaluations;
    }

    public void startOrganising(DelegateExecution execution) {
        cycles.enter(cycle(execution), Phase.ORGANISING);
    }

    public void startAnalysing(DelegateExecution execution) {
        cycles.enter(cycle(execution), Phase.ANALYSING);
    }

    public List<String> analyses(DelegateExecution execution) {
        return texts(analyses.request(cycle(execution)));
    }

    public boolean analysisAccepted(DelegateExecution execution) {
        return analyses.accepted(element(execution, "analysis"));
    }

    public List<String> groups(DelegateExecution execution) {
        return texts(groups.workingGroups(cycle(execution)));
    }

    public List<String> meetingGroups(DelegateExecution execution) {
        return texts(groups.meetingGroups(cycle(execution)));
    }

    public List<String> meetings(DelegateExecution execution) {
        return texts(meetings.planned(element(execution, "group")));
    }

    public void startProposing(DelegateExecution execution) {
        plans.startProposing(cycle(execution));
    }

    public boolean chapterAccepted(DelegateExecution execution) {
        return plans.chapterAccepted(element(execution, "group"));
    }

    public void startDrafting(DelegateExecution execution) {
        plans.startDrafting(cycle(execution));
    }

    public String consultation(DelegateExecution execution) {
        return consultations.latest(cycle(execution)).toString();
    }

    public boolean consultationRepeated(DelegateExecution execution) {
        return consultations.repeat(cycle(execution));
    }

    public void startFinalising(DelegateExecution execution) {
        cycles.enter(cycle(execution), Phase.FINALISING);
    }

    /** Again, it answers the approval that is there already. */
    public void prepareApproval(DelegateExecution execution) {
        approvals.prepare(cycle(execution));
    }

    public String approval(DelegateExecution execution) {
        return approvals.prepare(cycle(execution)).toString();
    }

    public boolean planApproved(DelegateExecution execution) {
        return approvals.approved(cycle(execution));
    }

    public void startPublishing(DelegateExecution execution) {
        cycles.enter(cycle(execution), Phase.PUBLISHING);
    }

    public Date effectiveDay(DelegateExecution execution) {
        return beginningOf(plans.effectiveFrom(cycle(execution)));
    }

    public void putPlanInForce(DelegateExecution execution) {
        plans.putInForce(cycle(execution));
        cycles.enter(cycle(execution), Phase.IN_FORCE);
    }

    /** A day of the past is at once. It moves with the period and the years (docs/decisions/0016). */
    public Date nextYearsDay(DelegateExecution execution) {
        return beginningOf(years.nextDay(cycle(execution)));
    }

    public boolean periodOver(DelegateExecution execution) {
        return years.periodOver(cycle(execution));
    }

    public void openActionPlan(DelegateExecution execution) {
        years.openNext(cycle(execution));
    }

    public Date evaluationDay(DelegateExecution execution) {
        return beginningOf(evaluations.day(cycle(execution)));
    }

    public void openEvaluation(DelegateExecution execution) {
        evaluations.openInTime(cycle(execution));
    }

    public void rejectPlan(DelegateExecution execution) {
        cycles.enter(cycle(execution), Phase.REJECTED);
    }

    public Date due(DelegateExecution execution) {
        var phase = phaseOf(execution.getCurrentActivityId());
        return beginningOf(cycles.get(cycle(execution)).dates(phase).plannedTo().plusDays(1));
    }

    /** The phase a step belongs to; whose planned end is when it should be done. */
    Phase phaseOf(String step) {
        var phase = PHASE_OF_STEP.get(step);
        if (phase == null) {
            throw new IllegalStateException("no phase for " + step);
        }
        return phase;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        var cycle = cycles.get(cycle(execution));
        if (execution.getVariable("group") instanceof String id) {
            var group = groups.get(UUID.fromString(id));
            return new TaskContext(
                    cycle.id(), cycle.planTitle(), cycle.territory(), group.id(), group.id(), group.name());
        }
        if (execution.getVariable("analysis") instanceof String id) {
            var analysis = analyses.get(UUID.fromString(id));
            return new TaskContext(
                    cycle.id(),
                    cycle.planTitle(),
                    cycle.territory(),
                    UUID.fromString(id),
                    null,
                    analysis.kind().name());
        }
        return new TaskContext(cycle.id(), cycle.planTitle(), cycle.territory(), null, null, "");
    }

    static Date beginningOf(LocalDate day) {
        return Date.from(day.atStartOfDay(PlanningClock.PRAGUE).toInstant());
    }

    static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    static UUID cycle(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static UUID element(DelegateExecution execution, String variable) {
        return UUID.fromString((String) execution.getVariable(variable));
    }
}
