package cz.trojlistek.planning.process;

import cz.trojlistek.analysis.AnalysisReviewed;
import cz.trojlistek.analysis.AnalysisWritten;
import cz.trojlistek.consultation.ConsultationAnnounced;
import cz.trojlistek.consultation.RepetitionDecided;
import cz.trojlistek.cycle.ActionPlansArranged;
import cz.trojlistek.cycle.Conference;
import cz.trojlistek.cycle.ConferenceHeld;
import cz.trojlistek.cycle.CycleOpened;
import cz.trojlistek.cycle.ScheduleMoved;
import cz.trojlistek.cycle.ValidityExtended;
import cz.trojlistek.district.DistrictFacts;
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

/**
 * The facts that move the plans of towns and regions on; what their steps do and their gateways ask is {@link PlanningProcess}.
 * A step that both take has one name, that of the town's diagram.
 */
@Component
class PlanningEvents {

    private final Processes processes;
    private final DistrictFacts districts;

    PlanningEvents(Processes processes, DistrictFacts districts) {
        this.processes = processes;
        this.districts = districts;
    }

    @EventListener
    void on(CycleOpened event) {
        var plan = event.territory().isRegion() ? RegionalPlanProcess.KEY : CommunityPlanProcess.KEY;
        processes.start(event.parent() == null ? plan : ActionPlanProcess.KEY, event.subject());
    }

    @EventListener
    void on(ActionPlansArranged event) {
        processes.datesMoved(event.subject());
    }

    @EventListener
    void on(ValidityExtended event) {
        processes.datesMoved(event.subject());
    }

    @EventListener
    void on(ScheduleMoved event) {
        processes.datesMoved(event.subject());
    }

    @EventListener
    void on(ConferenceHeld event) {
        if (event.kind() == Conference.Kind.OPENING) {
            processes.complete(CommunityPlanProcess.KEY, "recordOpeningConference", event.subject());
        }
    }

    @EventListener
    void on(GroupsEstablished event) {
        processes.complete(CommunityPlanProcess.KEY, "establishGroups", event.subject());
    }

    @EventListener
    void on(GroupRenamed event) {
        processes.renamed(event.subject(), event.after());
    }

    @EventListener
    void on(AnalysisWritten event) {
        processes.complete(CommunityPlanProcess.KEY, "writeAnalysis", event.cycle(), event.subject());
    }

    @EventListener
    void on(AnalysisReviewed event) {
        processes.complete(CommunityPlanProcess.KEY, "acceptAnalysis", event.cycle(), event.subject());
    }

    @EventListener
    void on(MeetingsPlanned event) {
        var waiting = districts.ofTeam(event.subject()).orElse(event.cycle()); // a team meets for its district
        if (processes.isOpen(CommunityPlanProcess.KEY, "planMeetings", waiting, event.subject())) {
            processes.complete(CommunityPlanProcess.KEY, "planMeetings", waiting, event.subject());
        } else { // a further meeting, or one of the coordination group
            event.meetings().forEach(meeting -> processes.start("meeting", meeting));
        }
    }

    @EventListener
    void on(SystemPrioritiesSet event) {
        processes.complete(CommunityPlanProcess.KEY, "setSystemPriorities", event.subject());
    }

    @EventListener
    void on(ChapterSubmitted event) {
        processes.complete(CommunityPlanProcess.KEY, "writeChapter", event.subject(), event.group());
    }

    @EventListener
    void on(ChapterReviewed event) {
        processes.complete(CommunityPlanProcess.KEY, "reviewChapter", event.subject(), event.group());
    }

    @EventListener
    void on(DraftFrozen event) {
        processes.complete(CommunityPlanProcess.KEY, "freezeDraft", event.subject());
    }

    @EventListener
    void on(ConsultationAnnounced event) {
        processes.complete(CommunityPlanProcess.KEY, "announceConsultation", event.cycle());
    }

    @EventListener
    void on(RepetitionDecided event) {
        processes.complete(CommunityPlanProcess.KEY, "decideRepetition", event.subject());
    }

    @EventListener
    void on(PlanFinalised event) {
        processes.complete(CommunityPlanProcess.KEY, "finalisePlan", event.subject());
    }

    @EventListener
    void on(PlanPublished event) {
        processes.complete(CommunityPlanProcess.KEY, "publishPlan", event.subject());
    }
}
