package cz.trojlistek.replay;

import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;
import static cz.trojlistek.replay.StepWork.known;

import cz.trojlistek.account.Actors;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.meeting.NewActionItem;
import cz.trojlistek.meeting.NewDecision;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.workinggroup.GroupFacts;
import cz.trojlistek.workinggroup.GroupKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the working groups, from the plan of the series to the published minutes. */
@Component
class MeetingWork {

    private static final List<AgendaItem> AGENDA =
            AgendaItem.titled("Kontrola zápisu", "Analýza služeb, potřeb a zdrojů", "Priority a opatření", "Různé");

    private final HoldMeetings meetings;
    private final ReadMeetings reading;
    private final MeetingFacts facts;
    private final GroupFacts groups;
    private final Actors actors;
    private final JdbcClient database;
    private final PlanningClock clock;

    MeetingWork(
            HoldMeetings meetings,
            ReadMeetings reading,
            MeetingFacts facts,
            GroupFacts groups,
            Actors actors,
            JdbcClient database,
            PlanningClock clock) {
        this.actors = actors;
        this.database = database;
        this.meetings = meetings;
        this.reading = reading;
        this.facts = facts;
        this.groups = groups;
        this.clock = clock;
    }

    Map<String, StepWork> on(Stage stage) {
        var work = new HashMap<String, StepWork>();
        work.put(
                "communityPlan.planMeetings",
                assumed(
                        task -> ofDistrict(task)
                                ? DistrictWork.meetings(stage).getFirst().minusDays(12)
                                : CycleScript.at(stage.timeline.groupsEstablished, 12),
                        task -> plan(stage, task)));
        work.put("meeting.sendInvitation", assumed(task -> start(task).minusDays(10), this::invite));
        work.put("meeting.recordAttendance", known(this::start, this::attendance));
        work.put("meeting.recordDecisions", generated(task -> start(task).plusHours(1), this::decisions));
        work.put("meeting.writeMinutes", generated(task -> start(task).plusHours(3), this::minutes));
        work.put("meeting.approveMinutes", assumed(task -> start(task).plusDays(1), this::approve));
        work.put("meeting.publishMinutes", assumed(task -> start(task).plusDays(2), this::publish));
        return work;
    }

    private LocalDateTime start(InboxTask task) {
        return LocalDateTime.ofInstant(facts.get(task.subject()).startsAt(), PlanningClock.PRAGUE);
    }

    private String plan(Stage stage, InboxTask task) {
        var group = task.element();
        if (group == null) {
            throw new IllegalStateException("a group's task without a group");
        }
        var number = stage.content.groups().indexOf(task.label());
        var dates = ofDistrict(task) ? DistrictWork.meetings(stage) : stage.timeline.meetings(Math.max(0, number));
        meetings.plan(group, dates, "Úřad, " + stage.cast.territory().name());
        return "%d meetings of '%s' planned".formatted(dates.size(), task.label());
    }

    private boolean ofDistrict(InboxTask task) {
        return groups.get(group(task)).kind() == GroupKind.DISTRICT;
    }

    private String invite(InboxTask task) {
        meetings.sendInvitation(task.subject(), AGENDA, "");
        return "invitation sent: " + task.label();
    }

    private String attendance(InboxTask task) {
        var present = present(task);
        meetings.recordAttendance(task.subject(), present, 1);
        return "%d present: %s".formatted(present.size(), task.label());
    }

    /** All members come, of more than six all but two. */
    private Set<UUID> present(InboxTask task) {
        var day = LocalDate.ofInstant(facts.get(task.subject()).startsAt(), PlanningClock.PRAGUE);
        var members = groups.members(group(task), day);
        return members.stream()
                .skip(members.size() > 6 ? 2 : 0)
                .map(GroupFacts.MemberFact::id)
                .collect(Collectors.toSet());
    }

    private String decisions(InboxTask task) {
        var inFavour = Math.min(10, present(task).size());
        meetings.recordDecisions(
                task.subject(),
                List.of(new NewDecision(
                        "Skupina bere na vědomí stav prací a souhlasí s dalším postupem.", inFavour, 0, 0)));
        return "decision recorded: " + task.label();
    }

    private String minutes(InboxTask task) {
        meetings.writeMinutes(
                task.subject(),
                "Skupina projednala program jednání. Podklady k prioritám a opatřením doplní členové do příštího setkání.",
                List.of(new NewActionItem(
                        "Doplnit podklady k prioritám",
                        writer(task),
                        clock.today().plusDays(21))));
        return "minutes written: " + task.label();
    }

    /** Who writes the minutes takes the work, too; somebody who is no member leaves it to all of them. */
    private String writer(InboxTask task) {
        return database.sql("select name from membership where group_id = ? and person = ? and until_day is null")
                .param(group(task))
                .param(actors.current().person())
                .query(String.class)
                .optional()
                .orElse("členové skupiny");
    }

    private String approve(InboxTask task) {
        meetings.approveMinutes(task.subject());
        return "minutes approved: " + task.label();
    }

    private String publish(InboxTask task) {
        meetings.publishMinutes(task.subject(), reading.publicDraft(task.subject()));
        return "minutes published: " + task.label();
    }

    private static UUID group(InboxTask task) {
        if (task.groupId() == null) {
            throw new IllegalStateException("a meeting's task without a group");
        }
        return task.groupId();
    }
}
