package cz.trojlistek.meeting.process;

import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AttendanceRecorded;
import cz.trojlistek.meeting.CountVotes;
import cz.trojlistek.meeting.DecisionsRecorded;
import cz.trojlistek.meeting.InvitationSent;
import cz.trojlistek.meeting.MeetingCancelled;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.MeetingMoved;
import cz.trojlistek.meeting.MinutesPublished;
import cz.trojlistek.meeting.MinutesReviewed;
import cz.trojlistek.meeting.MinutesRevised;
import cz.trojlistek.meeting.MinutesWritten;
import cz.trojlistek.meeting.NewDateSet;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ObjectionsMoved;
import cz.trojlistek.meeting.ObjectionsTooNew;
import cz.trojlistek.meeting.PerRollamOpened;
import cz.trojlistek.meeting.PerRollamProlonged;
import cz.trojlistek.meeting.PerRollamTooNew;
import cz.trojlistek.workinggroup.RulesAgreed;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The Java side of meeting.bpmn (docs/domain.md P7). The cycle's process calls it once per planned meeting. */
@Component("meetingProcess")
public class MeetingProcess implements ProcessClass {

    static final String KEY = "meeting";

    /** Days from the start of the meeting until a step should be done; the invitation goes out before it. */
    private static final Map<String, Integer> DAYS_FROM_START = Map.of(
            "recordAttendance", 1,
            "setNewDate", 7,
            "recordDecisions", 3,
            "writeMinutes", 7,
            "approveMinutes", 10,
            "publishMinutes", 14);

    /** Where members were asked for objections: days from the last one they had. */
    private static final Map<String, Integer> DAYS_FROM_OBJECTIONS =
            Map.of("settleObjections", 3, "approveMinutes", 5, "publishMinutes", 8);

    private final Processes processes;
    private final MeetingFacts meetings;
    private final CountVotes votes;
    private final AdvanceCycle cycles;

    MeetingProcess(Processes processes, MeetingFacts meetings, CountVotes votes, AdvanceCycle cycles) {
        this.processes = processes;
        this.meetings = meetings;
        this.votes = votes;
        this.cycles = cycles;
    }

    @EventListener
    void on(InvitationSent event) {
        complete("sendInvitation", event);
    }

    @EventListener
    void on(AttendanceRecorded event) {
        complete("recordAttendance", event);
    }

    @EventListener
    void on(NewDateSet event) {
        complete("setNewDate", event);
    }

    /** A meeting planned before there was this way has none in its diagram: it ends as it began. */
    @EventListener
    void on(PerRollamOpened event) {
        if (meetings.get(event.subject()).kind() == MeetingKind.PER_ROLLAM) {
            return; // its invitation has opened the vote
        }
        if (!processes.knows(KEY, event.subject(), "votingCloses")) {
            throw new PerRollamTooNew();
        }
        complete("setNewDate", event);
    }

    @EventListener
    void on(PerRollamProlonged event) {
        processes.datesMoved(event.subject());
    }

    @EventListener
    void on(MeetingMoved event) {
        processes.datesMoved(event.subject());
    }

    /** Invitations that are still to be sent are due on another day. */
    @EventListener
    void on(RulesAgreed event) {
        meetings.planned(event.subject()).forEach(processes::datesMoved);
    }

    @EventListener
    void on(MeetingCancelled event) {
        processes.tell(event);
    }

    @EventListener
    void on(DecisionsRecorded event) {
        complete("recordDecisions", event);
    }

    /** Of a meeting planned before members could object they are not asked: it ends as it began. */
    @EventListener
    void on(MinutesWritten event) {
        if (meetings.get(event.subject()).objectionsUntil() != null
                && !processes.knows(KEY, event.subject(), "objectionsEnd")) {
            throw new ObjectionsTooNew();
        }
        complete("writeMinutes", event);
    }

    @EventListener
    void on(ObjectionsMoved event) {
        processes.datesMoved(event.subject());
    }

    @EventListener
    void on(MinutesRevised event) {
        complete("settleObjections", event);
    }

    @EventListener
    void on(MinutesReviewed event) {
        complete("approveMinutes", event);
    }

    @EventListener
    void on(MinutesPublished event) {
        complete("publishMinutes", event);
    }

    private void complete(String step, DomainEvent event) {
        processes.complete(KEY, step, event.subject());
    }

    public Date start(DelegateExecution execution) {
        return Date.from(meetings.get(meeting(execution)).startsAt());
    }

    public boolean perRollamCalled(DelegateExecution execution) {
        return meetings.get(meeting(execution)).kind() == MeetingKind.PER_ROLLAM;
    }

    public boolean perRollamChosen(DelegateExecution execution) {
        return meetings.get(meeting(execution)).votingUntil() != null;
    }

    public Date votingEnd(DelegateExecution execution) {
        var until = meetings.get(meeting(execution)).votingUntil();
        if (until == null) {
            throw new IllegalStateException("no vote per rollam of " + execution.getProcessBusinessKey());
        }
        return Date.from(until);
    }

    public void countVotes(DelegateExecution execution) {
        votes.perRollam(meeting(execution));
    }

    public boolean quorumReached(DelegateExecution execution) {
        return meetings.get(meeting(execution)).quorate();
    }

    public boolean objectionsAsked(DelegateExecution execution) {
        return meetings.get(meeting(execution)).objectionsUntil() != null;
    }

    /** A little after the last day, so that what was raised before midnight is seen. */
    public Date objectionsEnd(DelegateExecution execution) {
        var last = Objects.requireNonNull(meetings.get(meeting(execution)).objectionsUntil(), "members are asked");
        return Date.from(last.plusDays(1)
                .atStartOfDay(PlanningClock.PRAGUE)
                .plusSeconds(2 * ObjectToMinutes.LONGEST_SECONDS)
                .toInstant());
    }

    public boolean objectionsRaised(DelegateExecution execution) {
        return meetings.get(meeting(execution)).objectionsRaised();
    }

    public boolean minutesApproved(DelegateExecution execution) {
        return meetings.get(meeting(execution)).minutesApproved();
    }

    public Date due(DelegateExecution execution) {
        var step = execution.getCurrentActivityId();
        var meeting = meetings.get(meeting(execution));
        if (step.equals("sendInvitation")) { // BR-105
            return Date.from(
                    meeting.startsAt().minus(Duration.ofDays(meeting.rules().invitationLeadDays())));
        }
        var last = meeting.objectionsUntil();
        var afterObjections = DAYS_FROM_OBJECTIONS.get(step);
        if (last != null && afterObjections != null) {
            return Date.from(last.plusDays(1 + afterObjections)
                    .atStartOfDay(PlanningClock.PRAGUE)
                    .toInstant());
        }
        var days = DAYS_FROM_START.get(step);
        if (days == null) {
            throw new IllegalStateException("no date for " + step);
        }
        return Date.from(meeting.startsAt().plus(Duration.ofDays(days)));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        var meeting = meetings.get(meeting(execution));
        var cycle = cycles.get(meeting.cycle());
        return new TaskContext(
                cycle.id(), cycle.planTitle(), cycle.territory(), null, meeting.group(), meeting.groupName());
    }

    private static UUID meeting(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
