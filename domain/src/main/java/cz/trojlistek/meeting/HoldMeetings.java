package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.GroupFacts;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a group does with its meetings, in the order of docs/domain.md P7. */
@Service
@Transactional
public class HoldMeetings {

    /** Where those vote who do not meet; the same in every language. */
    private static final String NOWHERE = "per rollam";

    private final Meetings meetings;
    private final Ballots ballots;
    private final MinutesObjections objections;
    private final GroupFacts groups;
    private final ConductCycle cycles;
    private final PublicNames publicNames;
    private final PublicRecord record;
    private final TakeNotes notes;
    private final VotePerRollam perRollam;
    private final CarriedItems carried;
    private final Actors actors;
    private final PlanningClock clock;

    HoldMeetings(
            Meetings meetings,
            Ballots ballots,
            MinutesObjections objections,
            GroupFacts groups,
            ConductCycle cycles,
            PublicNames publicNames,
            PublicRecord record,
            TakeNotes notes,
            VotePerRollam perRollam,
            CarriedItems carried,
            Actors actors,
            PlanningClock clock) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.objections = objections;
        this.groups = groups;
        this.cycles = cycles;
        this.publicNames = publicNames;
        this.record = record;
        this.notes = notes;
        this.perRollam = perRollam;
        this.carried = carried;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Sets dates for one or more meetings (BR-111), 1 to 60 at once, each in the future and none twice. Groups meet from
     * the day they are established until the plan is in force.
     *
     * @return the meetings in the order of their dates
     */
    public List<UUID> plan(UUID group, List<LocalDateTime> starts, String place) {
        return plan(group, MeetingKind.REGULAR, starts, place);
    }

    /** As above, of one kind; those per rollam need no place, and group rules that allow them (BR-106). */
    public List<UUID> plan(UUID group, MeetingKind kind, List<LocalDateTime> starts, String place) {
        var of = groups.get(group);
        var cycle = cycles.get(of.cycle());
        actors.require(Action.LEAD_GROUP, cycle.scope().ofGroup(group));
        if (cycle.phase().compareTo(Phase.ANALYSING) < 0 || cycle.phase().compareTo(Phase.IN_FORCE) >= 0) {
            throw new WrongPhase(cycle.phase());
        }
        var now = clock.instant();
        var where = where(kind, of.rules(), place);
        var dates = starts.stream().map(HoldMeetings::inPrague).sorted().toList();
        if (dates.isEmpty() || dates.size() > 60) {
            throw new MeetingUnusable("meeting.starts-missing", "starts");
        }
        for (int i = 0; i < starts.size(); i++) {
            try {
                Starts.requireFuture(inPrague(starts.get(i)), now);
            } catch (MeetingUnusable past) {
                throw new MeetingUnusable(past.code(), "starts." + i);
            }
        }
        if (Set.copyOf(dates).size() < dates.size()
                || meetings.existsByGroupIdAndCancelledAtIsNullAndStartsAtIn(group, dates)) {
            throw new MeetingUnusable("meeting.start-taken", "starts");
        }
        var planned =
                dates.stream().map(date -> Meeting.plan(of, kind, date, where)).toList();
        var ids = planned.stream().map(Meeting::id).toList();
        planned.getLast()
                .tellPlanned(ids, dates.stream().map(Trail::moment).collect(Collectors.joining("\n")) + "\n" + where);
        planned.forEach(meeting -> saveUnlessTaken(meeting, "starts"));
        return ids;
    }

    /**
     * Invites the group; per rollam it votes from now on about what the agenda proposes. The agenda has 1 to 30 items; if something
     * is left to do from earlier meetings, its control is put first, unless it is among them.
     *
     * @param urgentReason needed only when less than the group's lead time is left (BR-105); empty for none
     */
    public void sendInvitation(UUID meeting, List<AgendaItem> agenda, String urgentReason) {
        var found = led(meeting);
        CarriedItems.requireCountable(agenda);
        var reason = Wording.optional("urgentReason", urgentReason, 1000);
        found.invite(carried.onto(found, agenda), reason, rules(found).invitationLeadDays(), clock.instant());
        if (found.kind() == MeetingKind.PER_ROLLAM) {
            perRollam.begin(found, agenda);
        }
        meetings.saveAndFlush(found);
    }

    /**
     * Another date or place before the meeting was held.
     *
     * @param urgentReason needed only when the group is invited and less than its lead time is left to another date (BR-105);
     *     empty for none
     * @throws ChangedMeanwhile when the meeting is not the one of {@code seenVersion} any more
     */
    public void move(UUID meeting, int seenVersion, LocalDateTime start, String place, String urgentReason) {
        var found = led(meeting);
        var to = free(found, start);
        found.move(
                seenVersion,
                to,
                where(found.kind(), rules(found), place),
                Wording.optional("urgentReason", urgentReason, 1000),
                rules(found).invitationLeadDays(),
                clock.instant());
        saveUnlessTaken(found, "start");
    }

    /** The meeting does not take place; nobody is asked anything about it any more. The reason stays on record. */
    public void cancel(UUID meeting, String reason) {
        var found = led(meeting);
        found.cancel(reason, clock.instant());
        meetings.saveAndFlush(found);
    }

    /**
     * Who came and stayed, recorded once, after the beginning, from a list on paper; one by one does {@link MarkAttendance}.
     *
     * @param presentMembers memberships of this group valid on the day, with or without a vote
     * @param guests how many others came, 0 to 1000; they never vote (BR-107)
     */
    public void recordAttendance(UUID meeting, Set<UUID> presentMembers, int guests) {
        var found = led(meeting);
        var members = groups.members(found.groupId(), Starts.day(found.startsAt()));
        var known = members.stream().map(GroupFacts.MemberFact::id).collect(Collectors.toSet());
        if (!known.containsAll(presentMembers)) {
            throw new MeetingUnusable("meeting.not-a-member", "presentMembers");
        }
        var voting = Math.toIntExact(
                members.stream().filter(GroupFacts.MemberFact::voting).count());
        var there = members.stream()
                .filter(member -> presentMembers.contains(member.id()))
                .collect(Collectors.toMap(GroupFacts.MemberFact::id, member -> Present.throughout(member.voting())));
        found.recordAttendance(there, voting, rules(found).quorum().needed(voting), guests, clock.instant());
        meetings.saveAndFlush(found);
    }

    /** Another date after a meeting without a quorum (BR-106); the group is invited again. */
    public void setNewDate(UUID meeting, LocalDateTime start, String place) {
        var found = led(meeting);
        found.setNewDate(free(found, start), Wording.line("place", place, 200), clock.instant());
        saveUnlessTaken(found, "start");
    }

    /** What was decided; a meeting may decide nothing. 0 to 100 decisions. */
    public void recordDecisions(UUID meeting, List<NewDecision> decisions) {
        var found = led(meetings.findWithLockById(meeting).orElseThrow(NotFound::new));
        if (decisions.size() > 100) {
            throw new MeetingUnusable("meeting.too-many", "decisions", 100);
        }
        if (!ballots.findByMeetingAndClosedAtIsNull(meeting).isEmpty()) {
            throw new MeetingUnusable("meeting.ballot-open", "decisions");
        }
        found.recordDecisions(decisions, rules(found).decisionMajority(), clock.instant());
        meetings.saveAndFlush(found);
    }

    /** Straight to the chair, without asking the members for objections. */
    public void writeMinutes(UUID meeting, String text, List<NewActionItem> actionItems) {
        writeMinutes(meeting, text, 0, actionItems, null);
    }

    /**
     * Any member of the group, or who leads it, writes the minutes. 0 to 100 action items. Refused when somebody else has
     * written otherwise meanwhile.
     *
     * @param seen the edition of the note of the whole the text comes from, see {@link TakeNotes#minutes}; 0 for none
     * @param objectionsUntil the last day on which members may object, from today to two months away; null for no objections
     */
    public void writeMinutes(
            UUID meeting, String text, int seen, List<NewActionItem> actionItems, @Nullable LocalDate objectionsUntil) {
        var found =
                meetings.findWithLockById(meeting).orElseThrow(NotFound::new); // notes that are being kept come first
        var scope = scope(found);
        actors.require(actors.may(Action.LEAD_GROUP, scope) ? Action.LEAD_GROUP : Action.TAKE_PART, scope);
        if (actionItems.size() > 100) {
            throw new MeetingUnusable("meeting.too-many", "actionItems", 100);
        }
        var today = clock.today();
        if (objectionsUntil != null) {
            ObjectToMinutes.requireUsable(objectionsUntil, today);
        }
        notes.requireSettled(meeting, seen);
        found.writeMinutes(text, actionItems, objectionsUntil, actors.current().name(), clock.instant());
        meetings.saveAndFlush(found);
    }

    /** The minutes become final (BR-108): after the last day for objections, when each of them is settled. */
    public void approveMinutes(UUID meeting) {
        var found = led(meeting);
        if (objections.existsByMeetingAndSettledAtIsNull(meeting)) {
            throw new MeetingUnusable("meeting.objections-unsettled", "objection");
        }
        found.approveMinutes(actors.current().name(), clock.today(), clock.instant());
        meetings.saveAndFlush(found);
    }

    /** Back to the writer with an objection, which stays on record. */
    public void returnMinutes(UUID meeting, String objection) {
        var found = led(meeting);
        found.returnMinutes(objection, actors.current().name(), clock.today(), clock.instant());
        meetings.saveAndFlush(found);
    }

    /**
     * Publishes the minutes in the words somebody has gone through, part by part: names are inflected in Czech, so a
     * program does not find them all. Refused while a member's full name is left in one of them (BR-109).
     */
    public void publishMinutes(UUID meeting, PublicVersion forThePublic) {
        var found = found(meeting);
        actors.require(Action.CONDUCT_CYCLE, scope(found));
        var version = forThePublic.checked();
        var names = publicNames.of(found);
        version.eachText((field, text) -> {
            if (names.appearIn(text)) {
                throw new MeetingUnusable("meeting.name-in-public-minutes", field);
            }
        });
        found.publishMinutes(version, clock.instant());
        meetings.saveAndFlush(found);
        record.keep(meeting, version);
    }

    private Meeting led(UUID meeting) {
        return led(found(meeting));
    }

    private Meeting led(Meeting found) {
        actors.require(Action.LEAD_GROUP, scope(found));
        return found;
    }

    private Meeting found(UUID meeting) {
        return meetings.findById(meeting).orElseThrow(NotFound::new);
    }

    private Scope scope(Meeting meeting) {
        return cycles.get(meeting.cycle()).scope().ofGroup(meeting.groupId());
    }

    private RulesOfProcedure rules(Meeting meeting) {
        return groups.get(meeting.groupId()).rules();
    }

    private static String where(MeetingKind kind, RulesOfProcedure rules, String place) {
        if (kind != MeetingKind.PER_ROLLAM) {
            return Wording.line("place", place, 200);
        }
        if (!rules.perRollam()) {
            throw new MeetingUnusable("meeting.per-rollam-not-agreed", "kind");
        }
        return NOWHERE;
    }

    private Instant free(Meeting meeting, LocalDateTime start) {
        var to = inPrague(start);
        if (!to.equals(meeting.startsAt())
                && meetings.existsByGroupIdAndCancelledAtIsNullAndStartsAtIn(meeting.groupId(), List.of(to))) {
            throw new MeetingUnusable("meeting.start-taken", "start");
        }
        return to;
    }

    /** Two people at once: the second meets the unique index, not the check before it. */
    private void saveUnlessTaken(Meeting meeting, String field) {
        try {
            meetings.saveAndFlush(meeting);
        } catch (DataIntegrityViolationException collision) {
            if (!String.valueOf(collision.getMessage()).contains("meeting_once")) {
                throw collision;
            }
            var taken = new MeetingUnusable("meeting.start-taken", field);
            taken.addSuppressed(collision);
            throw taken;
        }
    }

    private static Instant inPrague(LocalDateTime start) {
        if (start == null || start.getYear() < 1990 || start.getYear() > 2200) {
            throw new MeetingUnusable("meeting.start-unusable", "start");
        }
        return start.atZone(PlanningClock.PRAGUE).toInstant();
    }
}
