package cz.trojlistek.planning.process;

import cz.trojlistek.actionplan.ActionPlanSteps;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.evaluation.EvaluationSteps;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.plan.MeasuresChosen;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.workinggroup.GroupFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The Java side of actionPlan.bpmn (docs/domain.md P4): the year of a plan of a town or a region. */
@Component("actionPlanProcess")
public class ActionPlanProcess extends PlanningProcess {

    static final String KEY = "actionPlan";

    private final Processes processes;

    ActionPlanProcess(
            Processes processes,
            AdvanceCycle cycles,
            GroupFacts groups,
            MeetingFacts meetings,
            AnalysisFacts analyses,
            PlanFacts plans,
            ConsultationSteps consultations,
            ApprovalSteps approvals,
            ActionPlanSteps years,
            EvaluationSteps evaluations) {
        super(cycles, groups, meetings, analyses, plans, consultations, approvals, years, evaluations);
        this.processes = processes;
    }

    @EventListener
    void on(MeasuresChosen event) {
        processes.complete(KEY, "chooseMeasures", event.subject());
    }

    @Override
    public String key() {
        return KEY;
    }
}
