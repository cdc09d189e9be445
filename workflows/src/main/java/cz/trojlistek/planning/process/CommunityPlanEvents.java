package cz.trojlistek.planning.process;

import static cz.trojlistek.planning.process.CommunityPlanProcess.KEY;

import cz.trojlistek.analysis.AnalysisReviewed;
import cz.trojlistek.analysis.AnalysisWritten;
import cz.trojlistek.consultation.ConsultationAnnounced;
import cz.trojlistek.consultation.RepetitionDecided;
import cz.trojlistek.cycle.Conference;
import cz.trojlistek.cycle.ConferenceHeld;
import cz.trojlistek.cycle.CycleOpened;
import cz.trojlistek.cycle.ScheduleMoved;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.meeting.MeetingsPlanned;
import cz.trojlistek.plan.ChapterReviewed;
import cz.trojlistek.plan.ChapterSubmitted;
import cz.trojlistek.plan.DraftFrozen;
import cz.trojlistek.plan.PlanFinalised;
import cz.trojlistek.plan.PlanPublished;
import cz.trojlistek.plan.SystemPrioritiesSet;
import cz.trojlistek.workinggroup.GroupRenamed;
import cz.trojlistek.workinggroup.GroupsEstablished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The facts that move communityPlan.bpmn on; what its steps do and its gateways ask is {@link CommunityPlanProcess}. */
@Component
class CommunityPlanEvents {

    private final Processes processes;

    CommunityPlanEvents(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(CycleOpened event) {
        processes.start(KEY, event.subject());
    }

    @EventListener
    void on(ScheduleMoved event) {
        processes.datesMoved(event.subject());
    }

    @EventListener
    void on(ConferenceHeld event) {
        if (event.kind() == Conference.Kind.OPENING) {
            processes.complete(KEY, "recordOpeningConference", event.subject());
        }
    }

    @EventListener
    void on(GroupsEstablished event) {
        processes.complete(KEY, "establishGroups", event.subject());
    }

    @EventListener
    void on(GroupRenamed event) {
        processes.renamed(event.subject(), event.after());
    }

    @EventListener
    void on(AnalysisWritten event) {
        processes.complete(KEY, "writeAnalysis", event.cycle(), event.subject());
    }

    @EventListener
    void on(AnalysisReviewed event) {
        processes.complete(KEY, "acceptAnalysis", event.cycle(), event.subject());
    }

    @EventListener
    void on(MeetingsPlanned event) {
        if (processes.isOpen(KEY, "planMeetings", event.cycle(), event.subject())) {
            processes.complete(KEY, "planMeetings", event.cycle(), event.subject());
        } else { // a further meeting, or one of the coordination group
            event.meetings().forEach(meeting -> processes.start("meeting", meeting));
        }
    }

    @EventListener
    void on(SystemPrioritiesSet event) {
        processes.complete(KEY, "setSystemPriorities", event.subject());
    }

    @EventListener
    void on(ChapterSubmitted event) {
        processes.complete(KEY, "writeChapter", event.subject(), event.group());
    }

    @EventListener
    void on(ChapterReviewed event) {
        processes.complete(KEY, "reviewChapter", event.subject(), event.group());
    }

    @EventListener
    void on(DraftFrozen event) {
        processes.complete(KEY, "freezeDraft", event.subject());
    }

    @EventListener
    void on(ConsultationAnnounced event) {
        processes.complete(KEY, "announceConsultation", event.cycle());
    }

    @EventListener
    void on(RepetitionDecided event) {
        processes.complete(KEY, "decideRepetition", event.subject());
    }

    @EventListener
    void on(PlanFinalised event) {
        processes.complete(KEY, "finalisePlan", event.subject());
    }

    @EventListener
    void on(PlanPublished event) {
        processes.complete(KEY, "publishPlan", event.subject());
    }
}
