package cz.trojlistek.meeting;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.GroupFacts;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of meetings and what belongs to one, for everybody who may read the cycle. */
@Service
@Transactional(readOnly = true)
public class ReadMeetings {

    /** One line of a group's meetings. */
    public record MeetingRow(
            UUID id,
            MeetingKind kind,
            Instant startsAt,
            String place,
            @Nullable Instant invitedAt,
            @Nullable Instant attendanceAt,
            int votingMembers,
            int presentVoting,
            int guests,
            int neededVoting,
            @Nullable Instant votingUntil,
            @Nullable Instant decisionsAt,
            @Nullable Instant minutesAt,
            @Nullable Instant returnedAt,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt,
            @Nullable Instant cancelledAt) {

        public MeetingState state() {
            return MeetingState.of(new MeetingState.Facts(
                    invitedAt,
                    attendanceAt,
                    quorate(),
                    votingUntil,
                    decisionsAt,
                    minutesAt,
                    returnedAt,
                    approvedAt,
                    publishedAt,
                    cancelledAt));
        }

        public boolean quorate() {
            return attendanceAt != null && new Attendance(votingMembers, presentVoting, guests, neededVoting).quorate();
        }
    }

    /** Everything a meeting says about itself; the lists beside it have methods of their own. */
    public record MeetingPage(
            UUID id,
            UUID cycle,
            UUID group,
            String groupName,
            RulesOfProcedure rules,
            String urgentReason,
            String cancelReason,
            List<AgendaItem> agenda,
            String minutes,
            String minutesBy,
            String approvedBy,
            @Nullable LocalDate objectionsUntil,
            String fingerprint,
            int version,
            MeetingRow facts) {}

    /** What was put to the vote and what came of it. */
    public record DecisionRow(
            String wording,
            DecisionMethod method,
            int votesFor,
            int votesAgainst,
            int abstained,
            @Nullable Instant takenAt,
            boolean adopted) {}

    public record ActionItemRow(String title, String assignee, LocalDate due) {}

    /** How many meetings a group of the cycle has planned and how many were quorate (BR-111). */
    public record GroupMeetings(UUID group, GroupKind kind, String name, int planned, int held) {}

    private static final String ROW = """
            select id, kind, starts_at, place, invited_at, attendance_at, voting_members, present_voting, guests, needed_voting,
                voting_until, decisions_at, minutes_at, returned_at, approved_at, published_at, cancelled_at from meeting
            """;

    private final JdbcClient database;
    private final Meetings meetings;
    private final GroupFacts groups;
    private final ConductCycle cycles;
    private final Agendas agendas;
    private final Roster roster;
    private final PublicRecord record;
    private final PlanningClock clock;

    ReadMeetings(
            JdbcClient database,
            Meetings meetings,
            GroupFacts groups,
            ConductCycle cycles,
            Agendas agendas,
            Roster roster,
            PublicRecord record,
            PlanningClock clock) {
        this.agendas = agendas;
        this.roster = roster;
        this.record = record;
        this.clock = clock;
        this.database = database;
        this.meetings = meetings;
        this.groups = groups;
        this.cycles = cycles;
    }

    /** A group's meetings in the order of their dates. */
    public List<MeetingRow> meetings(UUID group, int offset, int limit) {
        readable(group);
        return database.sql(ROW + "where group_id = ? order by starts_at, id offset ? limit ?")
                .params(group, offset, limit)
                .query(MeetingRow.class)
                .list();
    }

    public long meetingCount(UUID group) {
        readable(group);
        return database.sql("select count(*) from meeting where group_id = ?")
                .param(group)
                .query(Long.class)
                .single();
    }

    /** How many meetings the group has this year, those that were cancelled left out. */
    public int meetingsThisYear(UUID group) {
        readable(group);
        var year = clock.today().withDayOfYear(1);
        return database.sql("""
                        select count(*)::int from meeting where group_id = ? and cancelled_at is null
                            and kind <> 'PER_ROLLAM' and starts_at >= ? and starts_at < ?""")
                .params(group, midnight(year), midnight(year.plusYears(1)))
                .query(Integer.class)
                .single();
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(PlanningClock.PRAGUE).toInstant());
    }

    private record Texts(
            String urgentReason,
            String cancelReason,
            String minutes,
            String minutesBy,
            String approvedBy,
            @Nullable LocalDate objectionsUntil,
            String fingerprint,
            int version) {}

    /** Absent for everybody who may not read its cycle. */
    public MeetingPage get(UUID meeting) {
        var found = readableMeeting(meeting);
        var group = groups.get(found.groupId());
        var facts = database.sql(ROW + "where id = ?")
                .param(meeting)
                .query(MeetingRow.class)
                .single();
        var texts = database.sql(
                        "select urgent_reason, cancel_reason, minutes, minutes_by, approved_by, objections_until,"
                                + " minutes_fingerprint as fingerprint, version from meeting where id = ?")
                .param(meeting)
                .query(Texts.class)
                .single();
        return new MeetingPage(
                meeting,
                group.cycle(),
                group.id(),
                group.name(),
                group.rules(),
                texts.urgentReason(),
                texts.cancelReason(),
                agendas.of(meeting),
                texts.minutes(),
                texts.minutesBy(),
                texts.approvedBy(),
                texts.objectionsUntil(),
                texts.fingerprint(),
                texts.version(),
                facts);
    }

    /** The members of the day, by side and Czech alphabet. */
    public List<AttendanceRow> attendance(UUID meeting, int offset, int limit) {
        return roster.list(readableMeeting(meeting), offset, limit);
    }

    /** Guests whose names were noted, at most 200. */
    public List<GuestRow> guests(UUID meeting) {
        var found = readableMeeting(meeting);
        return roster.guests(meeting, found.startsAt());
    }

    /** How many members {@link #attendance} lists. */
    public long attendanceCount(UUID meeting) {
        var found = readableMeeting(meeting);
        return groups.members(found.groupId(), Starts.day(found.startsAt())).size();
    }

    /** At most 100. */
    public List<DecisionRow> decisions(UUID meeting) {
        readableMeeting(meeting);
        return record.decisions(meeting);
    }

    /** At most 100. */
    public List<ActionItemRow> actionItems(UUID meeting) {
        readableMeeting(meeting);
        return record.actionItems(meeting);
    }

    /** What was said against the minutes, the newest first; at most 50. */
    public List<Objection> objections(UUID meeting) {
        readableMeeting(meeting);
        return database.sql("""
                        select raised_at, raised_by, wording from meeting_objection
                        where meeting = ? order by position desc limit 50""").param(meeting).query(Objection.class).list();
    }

    /** Earlier dates without a quorum (BR-106), at most 50. */
    public List<Adjournment> adjournments(UUID meeting) {
        readableMeeting(meeting);
        return database.sql("""
                        select held_at, voting_members, present_voting, guests from meeting_adjournment
                        where meeting = ? order by position limit 50""").param(meeting).query(Adjournment.class).list();
    }

    /** BR-111: the number of meetings of every group of the cycle, votes without a meeting left out, in the order of the list of groups. */
    public List<GroupMeetings> perGroup(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql("""
                        select g.id as "group", g.kind, g.name, count(m.id) filter (where m.cancelled_at is null) as planned,
                            count(m.id) filter (where m.decisions_at is not null) as held
                        from working_group g left join meeting m on m.group_id = g.id and m.kind <> 'PER_ROLLAM'
                        where g.cycle = ? group by g.id
                        order by g.kind, g.name collate "cs-x-icu", g.id offset ? limit ?""")
                .params(cycle, offset, limit)
                .query(GroupMeetings.class)
                .list();
    }

    /** How the minutes would read in public, for who is about to publish them (BR-109). */
    public PublicVersion publicDraft(UUID meeting) {
        var found = readableMeeting(meeting);
        return record.draft(found);
    }

    /** Anybody may ask; what is not published is absent (BR-109). */
    public PublicMinutes publicMinutes(UUID meeting) {
        return record.minutes(meeting);
    }

    /** The published minutes of a cycle, the newest meeting first. Anybody may ask. */
    public List<PublicMinutes.Line> published(UUID cycle, int offset, int limit) {
        return record.published(cycle, offset, limit);
    }

    /** The title of the plan whose groups meet. Anybody may ask. */
    public String planTitle(UUID cycle) {
        return record.planTitle(cycle);
    }

    private void readable(UUID group) {
        cycles.get(groups.get(group).cycle());
    }

    private Meeting readableMeeting(UUID meeting) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }
}
