package cz.trojlistek.planning.process;

import cz.trojlistek.actionplan.ActionPlanSteps;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.evaluation.EvaluationSteps;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.workinggroup.GroupFacts;
import org.springframework.stereotype.Component;

/** The Java side of communityPlan.bpmn (docs/domain.md P1). */
@Component("communityPlanProcess")
public class CommunityPlanProcess extends PlanningProcess {

    static final String KEY = "communityPlan";

    CommunityPlanProcess(
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
    }

    @Override
    public String key() {
        return KEY;
    }
}
