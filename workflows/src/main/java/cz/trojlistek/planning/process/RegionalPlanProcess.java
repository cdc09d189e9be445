package cz.trojlistek.planning.process;

import cz.trojlistek.actionplan.ActionPlanSteps;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.NoticePublished;
import cz.trojlistek.district.DistrictFacts;
import cz.trojlistek.district.TopicsSent;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.evaluation.EvaluationSteps;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.submission.NeedsSubmitted;
import cz.trojlistek.submission.SubmissionChecked;
import cz.trojlistek.submission.SubmissionDeadlineMoved;
import cz.trojlistek.submission.SubmissionFacts;
import cz.trojlistek.submission.SubmissionsRequested;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The Java side of regionalPlan.bpmn (docs/domain.md P3): while it analyses, the region waits for the submission of each of its
 * towns (BR-173), and goes on at the deadline with those that are missing on record; then its districts talk (BR-153).
 */
@Component("regionalPlanProcess")
public class RegionalPlanProcess extends PlanningProcess {

    static final String KEY = "regionalPlan";

    private final Processes processes;
    private final AdvanceCycle cycles;
    private final PlanFacts plans;
    private final SubmissionFacts submissions;
    private final DistrictFacts districts;

    RegionalPlanProcess(
            Processes processes,
            AdvanceCycle cycles,
            GroupFacts groups,
            MeetingFacts meetings,
            AnalysisFacts analyses,
            PlanFacts plans,
            ConsultationSteps consultations,
            ApprovalSteps approvals,
            ActionPlanSteps years,
            EvaluationSteps evaluations,
            SubmissionFacts submissions,
            DistrictFacts districts) {
        super(cycles, groups, meetings, analyses, plans, consultations, approvals, years, evaluations);
        this.processes = processes;
        this.cycles = cycles;
        this.plans = plans;
        this.submissions = submissions;
        this.districts = districts;
    }

    @EventListener
    void on(NoticePublished event) {
        processes.complete(KEY, "publishNotice", event.subject());
    }

    @EventListener
    void on(SubmissionsRequested event) {
        processes.complete(KEY, "requestSubmissions", event.subject());
    }

    @EventListener
    void on(TopicsSent event) {
        processes.complete(KEY, "sendTopics", event.subject());
    }

    @EventListener
    void on(SubmissionDeadlineMoved event) {
        processes.datesMoved(event.subject());
    }

    /** A town that is late has no task any more; what it says is kept all the same. */
    @EventListener
    void on(NeedsSubmitted event) {
        processes.completeIfOpen(KEY, "submitNeeds", event.cycle(), event.subject());
    }

    /** A late one has no task any more. */
    @EventListener
    void on(SubmissionChecked event) {
        processes.completeIfOpen(KEY, "checkSubmission", event.cycle(), event.subject());
    }

    public boolean submissionAccepted(DelegateExecution execution) {
        return submissions.accepted(element(execution, "submission"));
    }

    public List<String> submissions(DelegateExecution execution) {
        return texts(submissions.ofCycle(cycle(execution)));
    }

    public Date reminderDay(DelegateExecution execution) {
        return Date.from(submissions.reminderAt(cycle(execution)));
    }

    public void remindTowns(DelegateExecution execution) {
        submissions.remindMissing(cycle(execution));
    }

    public Date deadline(DelegateExecution execution) {
        return Date.from(submissions.endsAt(cycle(execution)));
    }

    public void closeSubmissions(DelegateExecution execution) {
        submissions.close(cycle(execution));
    }

    /** Those that have a team; the others are on record (docs/domain.md P2). */
    public List<String> districts(DelegateExecution execution) {
        return texts(districts.aligned(cycle(execution)));
    }

    /** Decided when the package was opened; a plan that is not divided always is (BR-137). */
    public boolean packageConsulted(DelegateExecution execution) {
        return plans.atHand(cycle(execution)).consulted();
    }

    public boolean packagesLeft(DelegateExecution execution) {
        return plans.packagesLeft(cycle(execution));
    }

    public void openNextPackage(DelegateExecution execution) {
        plans.openNextPackage(cycle(execution));
    }

    @Override
    public Date due(DelegateExecution execution) {
        return execution.hasVariable("submission") ? deadline(execution) : super.due(execution);
    }

    @Override
    Phase phaseOf(String step) {
        return switch (step) {
            case "publishNotice" -> Phase.OPENING;
            case "requestSubmissions", "sendTopics" -> Phase.ANALYSING;
            default -> super.phaseOf(step);
        };
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        if (execution.getVariable("submission") instanceof String id) {
            var cycle = cycles.get(cycle(execution));
            var submission = submissions.get(UUID.fromString(id));
            var town = execution.getCurrentActivityId().equals("submitNeeds");
            return new TaskContext(
                    cycle.id(),
                    cycle.planTitle(),
                    town ? submission.territory() : cycle.territory(),
                    submission.id(),
                    null,
                    submission.name());
        }
        return super.context(execution);
    }
}
