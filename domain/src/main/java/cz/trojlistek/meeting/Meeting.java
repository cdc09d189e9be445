package cz.trojlistek.meeting;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Fingerprint;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.GroupFact;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One meeting of a group. Its state is read off what has happened to it, see {@link MeetingState}. */
@Entity
public class Meeting extends AbstractAggregateRoot<Meeting> {

    @Id
    private UUID id;

    private UUID groupId;
    private UUID cycle;
    private TerritoryPath territory;
    private Instant startsAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Embedded
    private Agenda agenda = new Agenda();

    @Embedded
    private Presence presence = new Presence();

    @Embedded
    private Decisions decisions = new Decisions();

    @Embedded
    private Minutes minutes = new Minutes();

    private @Nullable Instant cancelledAt;
    private String cancelReason = "";

    @Version
    private @Nullable Integer version;

    static Meeting plan(GroupFact group, MeetingKind kind, Instant startsAt, String place) {
        var meeting = new Meeting();
        meeting.id = UUID.randomUUID();
        meeting.groupId = group.id();
        meeting.cycle = group.cycle();
        meeting.territory = group.territory();
        meeting.startsAt = startsAt;
        meeting.place = place;
        meeting.kind = kind;
        return meeting;
    }

    /** The group's decision on all its dates is one fact; it hangs on the last of them, which is stored when all are. */
    void tellPlanned(List<UUID> all, String when) {
        registerEvent(new MeetingsPlanned(
                groupId, territory, cycle, all, Trail.lines(Trail.code("meeting.kind", kind), when)));
    }

    /** BR-105: place, time and agenda; later than the group's lead time only with an urgent reason. */
    void invite(List<AgendaItem> items, String reason, int leadDays, Instant now) {
        require(MeetingState.PLANNED);
        requireAhead(now);
        var late = Starts.late(startsAt, now, leadDays);
        if (late && reason.isEmpty()) {
            throw new InvitationTooLate("urgentReason", leadDays);
        }
        var why = late ? reason : "";
        agenda.send(items, why, now);
        registerEvent(new InvitationSent(id, territory, Trail.lines(when(), agenda.told()), why));
    }

    /**
     * Another date or place. Whoever is invited already must hear of a date as early as of an invitation; later only with an urgent
     * reason (BR-105).
     */
    void move(int seenVersion, Instant start, String where, String reason, int leadDays, Instant now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, startsAt, place);
        require(MeetingState.PLANNED, MeetingState.INVITED);
        Starts.requireFuture(start, now);
        var told = agenda.invitedAt() != null && !start.equals(startsAt);
        var late = told && Starts.late(start, now, leadDays);
        if (late && reason.isEmpty()) {
            throw new InvitationTooLate("urgentReason", leadDays);
        }
        var why = late ? reason : "";
        if (told) {
            agenda.hurry(why);
        }
        var before = when();
        startsAt = start;
        place = where;
        registerEvent(new MeetingMoved(id, territory, before, when(), why));
    }

    /** Until it begins; the hour, the place and the answers stay. */
    void amendAgenda(int seenVersion, List<AgendaItem> items, Instant now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, agenda.topics());
        require(MeetingState.INVITED);
        requireAhead(now);
        var before = agenda.told();
        agenda.amend(items);
        var after = agenda.told();
        if (after.equals(before)) {
            throw new MeetingUnusable("meeting.agenda-unchanged", "agenda");
        }
        registerEvent(new AgendaAmended(id, territory, before, after));
    }

    private void requireAhead(Instant now) {
        if (!startsAt.isAfter(now)) {
            throw new MeetingUnusable("meeting.already-begun", "agenda");
        }
    }

    /** Also when its hour has passed and nobody came: until attendance is recorded it has not been held. */
    void cancel(String reason, Instant now) {
        require(MeetingState.PLANNED, MeetingState.INVITED);
        cancelReason = Wording.paragraphs("reason", reason, 1000);
        cancelledAt = now;
        registerEvent(new MeetingCancelled(id, territory, when(), cancelReason));
    }

    /**
     * BR-106, 107: of {@code voting} members with a vote at least {@code needed} have to be there at once, where the group
     * decides.
     */
    void recordAttendance(Map<UUID, Present> members, int voting, int needed, int guests, Instant now) {
        requireGoingOn(now);
        presence.record(members, voting, kind.decides() ? needed : 0, guests, now);
        var counted = presence.attendance();
        registerEvent(new AttendanceRecorded(
                id, territory, counted.presentVoting(), counted.votingMembers(), counted.guests(), counted.quorate()));
    }

    /** It has begun, and who came is not recorded yet. */
    void requireGoingOn(Instant now) {
        require(MeetingState.INVITED);
        if (now.isBefore(startsAt)) {
            throw new MeetingUnusable("meeting.not-yet-begun", "presentMembers");
        }
    }

    /** Who comes later or leaves before the decisions are recorded; {@code who} names the member for the trail. */
    void changePresence(UUID membership, Present there, String who) {
        require(MeetingState.QUORATE);
        presence.change(membership, there);
        var attended = there.substitute().isEmpty() ? Attended.PRESENT : Attended.SUBSTITUTE;
        registerEvent(new AttendanceMarked(
                id, territory, "", AttendanceMarked.told(who, attended, there.stay(), there.substitute())));
    }

    /** Only after a meeting without a quorum, which stays on record. The group is invited anew. */
    void setNewDate(Instant start, String where, Instant now) {
        require(MeetingState.ADJOURNED);
        Starts.requireFuture(start, now);
        var before = when();
        presence.adjourn(startsAt);
        agenda.recall();
        startsAt = start;
        place = where;
        registerEvent(new NewDateSet(id, territory, before, when()));
    }

    /** BR-106: who may vote now, in a quorate meeting, if they are enough; nobody is there any more on another day. */
    Set<UUID> votersNow(Instant now) {
        require(MeetingState.QUORATE);
        requireDecides("wording");
        if (!Starts.day(now).equals(Starts.day(startsAt))) {
            throw new MeetingUnusable("meeting.ballot-another-day", "wording");
        }
        var voters = presence.votersAt(now);
        if (voters.size() < presence.attendance().needed()) {
            throw new MeetingUnusable(
                    "meeting.no-quorum-then",
                    "wording",
                    voters.size(),
                    presence.attendance().needed());
        }
        return voters;
    }

    private void requireDecides(String field) {
        if (!kind.decides()) {
            throw new MeetingUnusable("meeting.decides-nothing", field);
        }
    }

    /** How many have a vote and how many of them have to use it, where nobody meets. */
    void expectVotes(int voting, int needed) {
        presence.expect(voting, needed);
    }

    /** BR-106: the members vote without meeting, after a meeting without a quorum or where it was planned so. */
    void votePerRollam(Instant until, List<String> wordings, Instant now) {
        require(kind == MeetingKind.PER_ROLLAM ? MeetingState.INVITED : MeetingState.ADJOURNED);
        decisions.vote(until, now);
        registerEvent(
                new PerRollamOpened(id, territory, Trail.lines(Trail.moment(until), String.join("\n", wordings))));
    }

    /** Until another moment; whoever has voted need not vote again. */
    void prolongVoting(Instant until, Instant now) {
        require(MeetingState.VOTING);
        var before = decisions.prolong(until, now);
        registerEvent(new PerRollamProlonged(id, territory, Trail.moment(before), Trail.moment(until)));
    }

    /** BR-106: the quorum is counted from the votes; without one nothing was adopted. */
    void countPerRollam(List<Decision> counted, DecisionMajority majority, Instant now) {
        require(MeetingState.VOTING);
        counted.forEach(decisions::add);
        decisions.close(majority, now);
        registerEvent(new PerRollamCounted(id, territory, decisions.told()));
    }

    @Nullable
    Instant votingUntil() {
        return decisions.votingUntil();
    }

    /** What a ballot came to while the meeting went on. */
    void decideByBallot(Decision counted) {
        require(MeetingState.QUORATE);
        decisions.add(counted);
        registerEvent(new BallotClosed(id, territory, counted.told()));
    }

    /**
     * BR-106: only a quorate meeting decides, and no more votes are cast than members with a vote are present. Whether a
     * decision was adopted, the majority of that day says.
     */
    void recordDecisions(List<NewDecision> taken, DecisionMajority majority, Instant now) {
        require(MeetingState.QUORATE);
        if (!taken.isEmpty()) {
            requireDecides("decisions");
        }
        decisions.record(taken, majority, presence, startsAt, now);
        registerEvent(new DecisionsRecorded(id, territory, decisions.told()));
    }

    /**
     * BR-108: who does what until when belongs to the minutes. Written once, and again after they were returned; members may
     * object until the end of a day, if one is given.
     */
    void writeMinutes(String text, List<NewActionItem> items, @Nullable LocalDate until, String author, Instant now) {
        require(MeetingState.HELD, MeetingState.MINUTES_RETURNED);
        var before = minutes.text();
        minutes.write(text, items, until, author, Starts.day(startsAt), now);
        registerEvent(new MinutesWritten(id, territory, before, minutes.told()));
    }

    /** Whether the group is asked for something now: to come, to vote, or for objections to the minutes. */
    boolean asksTheGroup(LocalDate today) {
        var state = state();
        return state == MeetingState.INVITED || state == MeetingState.VOTING || openToObjections(today);
    }

    boolean openToObjections(LocalDate today) {
        return state() == MeetingState.MINUTES_WRITTEN && minutes.openOn(today);
    }

    void requireOpenToObjections(LocalDate today) {
        require(MeetingState.MINUTES_WRITTEN);
        if (!minutes.openOn(today)) {
            throw new MeetingUnusable("meeting.objections-closed", "wording");
        }
    }

    /** While members may object: until another day, today at the earliest. */
    void moveObjections(LocalDate until, LocalDate today) {
        requireOpenToObjections(today);
        var before = minutes.moveObjections(until);
        registerEvent(new ObjectionsMoved(id, territory, Trail.day(before), Trail.day(until)));
    }

    /** After the last day for objections: the text as it is once they are settled. */
    void reviseMinutes(String text, List<NewActionItem> items, LocalDate today) {
        requireObjectionsOver(today);
        var before = minutes.told();
        minutes.revise(text, items, Starts.day(startsAt));
        registerEvent(new MinutesRevised(id, territory, before, minutes.told()));
    }

    private void requireObjectionsOver(LocalDate today) {
        require(MeetingState.MINUTES_WRITTEN);
        var last = minutes.objectionsUntil();
        if (last != null && minutes.openOn(today)) {
            throw new MeetingUnusable(
                    "meeting.objections-open",
                    "objection",
                    Date.from(last.atTime(12, 0).atZone(PlanningClock.PRAGUE).toInstant()));
        }
    }

    /** BR-108: final from now on, with the fingerprint of all they say; not while members may still object. */
    void approveMinutes(String chair, LocalDate today, Instant now) {
        requireObjectionsOver(today);
        minutes.approve(
                chair,
                Fingerprint.of(
                        startsAt.toString(), place, agenda.told(), presence.told(), decisions.told(), minutes.told()),
                now);
        registerEvent(new MinutesReviewed(id, territory, true, ""));
    }

    @Nullable
    LocalDate objectionsUntil() {
        return minutes.objectionsUntil();
    }

    void returnMinutes(String objection, String chair, LocalDate today, Instant now) {
        requireObjectionsOver(today);
        var wording = Wording.paragraphs("objection", objection, 4000);
        minutes.giveBack(wording, chair, now);
        registerEvent(new MinutesReviewed(id, territory, false, wording));
    }

    /** BR-109: what the public reads is kept as it was on this day. */
    void publishMinutes(PublicVersion forThePublic, Instant now) {
        require(MeetingState.MINUTES_APPROVED);
        if (!forThePublic.covers(agenda.size(), decisions.count(), minutes.actionItemCount())) {
            throw new MeetingUnusable("meeting.public-parts-missing", "publicText");
        }
        minutes.publish(forThePublic.text(), now);
        registerEvent(new MinutesPublished(id, territory, Trail.lines(when(), forThePublic.text())));
    }

    private void require(MeetingState... allowed) {
        if (!Set.of(allowed).contains(state())) {
            throw new MeetingOutOfStep(state());
        }
    }

    private String when() {
        return Trail.moment(startsAt) + ", " + place;
    }

    public MeetingState state() {
        return MeetingState.of(new MeetingState.Facts(
                agenda.invitedAt(),
                presence.recordedAt(),
                presence.quorate(),
                decisions.votingUntil(),
                decisions.recordedAt(),
                minutes.writtenAt(),
                minutes.returnedAt(),
                minutes.approvedAt(),
                minutes.publishedAt(),
                cancelledAt));
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    MeetingKind kind() {
        return kind;
    }

    Instant startsAt() {
        return startsAt;
    }

    String minutes() {
        return minutes.text();
    }

    boolean quorate() {
        return presence.quorate();
    }

    boolean minutesApproved() {
        return minutes.approvedAt() != null;
    }

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {} // JPA
}
