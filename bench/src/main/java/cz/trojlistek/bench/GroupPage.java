package cz.trojlistek.bench;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.meeting.AcceptGuests;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingRow;
import cz.trojlistek.swot.ReadSwots;
import cz.trojlistek.workinggroup.ReadGroups;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything the page of a group reads: its rules and numbers, the first 25 members, the first 25 of its meetings, who may get a vote,
 * how many action items are left and whether there is a SWOT.
 * Against statements prepared by hand on one connection, that ask neither who reads nor whether they may.
 */
class GroupPage {

    private static final int PAGE = 25;
    private static final int CALLS = 200;

    private static final List<String> BY_HAND = List.of("""
            select g.id, g.name, g.kind, g.invitation_lead_days, g.quorum, g.decision_majority, g.guest_meetings,
                g.yearly_meetings, g.per_rollam, c.plan_title, c.phase,
                count(*) filter (where m.function <> 'GUEST'), count(*) filter (where m.voting),
                count(*) filter (where m.side = 'COMMISSIONER'), count(*) filter (where m.side = 'PROVIDER'),
                count(*) filter (where m.side = 'USER'), count(*) filter (where m.side = 'PUBLIC')
            from working_group g join planning_cycle c on c.id = g.cycle
                left join membership m on m.group_id = g.id and m.until_day is null
            where g.id = ? group by g.id, c.id""", """
            select m.id, m.name, m.organisation, m.side, m.function, m.voting, m.person, m.email, coalesce((
                    select l.problem = 'REFUSED' from letter l
                    where l.address = m.email and (l.sent_at is not null or l.problem = 'REFUSED')
                    order by l.written_at desc, l.id limit 1), false), m.substitute, m.from_day, m.until_day
            from membership m where m.group_id = ?
            order by m.until_day is not null, m.function, m.name collate "cs-x-icu", m.id limit 25""", """
            select id, kind, starts_at, place, invited_at, attendance_at, voting_members, present_voting, guests,
                needed_voting, voting_until, decisions_at, minutes_at, returned_at, approved_at, published_at, cancelled_at
            from meeting where group_id = ? order by starts_at, id limit 25""", """
            select count(*), count(*) filter (where cancelled_at is null and kind <> 'PER_ROLLAM'
                and starts_at >= date_trunc('year', planning_now())
                and starts_at < date_trunc('year', planning_now()) + interval '1 year')
            from meeting where group_id = ?""", """
            select m.id, m.name, count(p.meeting) from membership m
                left join meeting_presence p on p.membership = m.id
            where m.group_id = ? and m.function = 'GUEST' group by m.id limit 1""", """
            select count(*), count(*) filter (where state <> 'DONE' and due < planning_now()::date)
            from action_item where group_id = ? and state in ('OPEN', 'IN_PROGRESS', 'DONE')""", """
            select g.id, count(i.id), s.final_at from working_group g
                left join swot s on s.group_id = g.id left join swot_item i on i.group_id = g.id
            where g.id = ? group by g.id, s.group_id""");

    private final DataSource source;
    private final Actors actors;
    private final ReadGroups groups;
    private final ReadMeetings meetings;
    private final AcceptGuests guests;
    private final ReadActionItems items;
    private final ReadSwots swots;
    private final ConductCycle cycles;
    private final TransactionTemplate look;
    private final JdbcClient database;
    private final Ledger ledger;

    GroupPage(ApplicationContext application, Ledger ledger) {
        source = application.getBean(DataSource.class);
        actors = application.getBean(Actors.class);
        groups = application.getBean(ReadGroups.class);
        meetings = application.getBean(ReadMeetings.class);
        guests = application.getBean(AcceptGuests.class);
        items = application.getBean(ReadActionItems.class);
        swots = application.getBean(ReadSwots.class);
        cycles = application.getBean(ConductCycle.class);
        look = new TransactionTemplate(
                application.getBean(PlatformTransactionManager.class)); // as OneLook of the page does
        look.setReadOnly(true);
        look.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        database = application.getBean(JdbcClient.class);
        this.ledger = ledger;
    }

    /** {@code group} has 25 members or more, and {@code login} leads it. */
    List<Measured> measure(String login, UUID group, int held, int rounds, PrintStream out) throws SQLException {
        load(group, held);
        ledger.take(); // what loading took
        var found = new ArrayList<Measured.Round>();
        for (int i = 0; i < rounds; i++) {
            found.add(round(login, group));
        }
        out.println("Group page, all rounds:");
        new Profile("ours", ledger.take()).print(out);
        return List.of(new Measured(
                "Group page with %,d meetings and %,d attendance rows".formatted(held, held * PAGE),
                "ms p50",
                2.5,
                found));
    }

    /** Meetings that were held, with 25 members present at each. */
    private void load(UUID group, int held) {
        database.sql("""
                        with held as (
                            insert into meeting (id, group_id, cycle, territory, kind, starts_at, place, invited_at, urgent_reason,
                                attendance_at, voting_members, present_voting, guests, needed_voting, decisions_at,
                                decision_majority, minutes, minutes_by, approved_by, public_minutes, cancel_reason,
                                minutes_fingerprint, version)
                            select gen_random_uuid(), g.id, g.cycle, g.territory, 'REGULAR', cast(:first as timestamptz) + make_interval(days => i),
                                'Radnice', cast(:first as timestamptz), '', cast(:first as timestamptz) + make_interval(days => i), 25, 25, 0, 13,
                                cast(:first as timestamptz) + make_interval(days => i), 'OF_PRESENT', '', '', '', '', '', '', 0
                            from working_group g, generate_series(1, :held) i where g.id = :group returning id)
                        insert into meeting_presence (meeting, membership, voting, substitute)
                        select held.id, m.id, true, '' from held,
                            (select id from membership where group_id = :group order by id limit 25) m""")
                .param("first", LocalDate.of(2029, 1, 1))
                .param("held", held)
                .param("group", group)
                .update();
        database.sql("vacuum analyze meeting, meeting_presence, membership, letter")
                .update();
    }

    /** Both sides take turns call by call; the first tenth only warms up. */
    private Measured.Round round(String login, UUID group) throws SQLException {
        var ours = new double[CALLS];
        var yardstick = new double[CALLS];
        try (var connection = source.getConnection()) {
            var prepared = prepared(connection);
            for (int i = -CALLS / 10; i < CALLS; i++) {
                var begun = System.nanoTime();
                var page = actors.as(login, () -> ledger.written("workinggroup.GroupView", () -> page(group)));
                var between = System.nanoTime();
                var rows = 0;
                for (var statement : prepared) {
                    rows += rows(statement, group);
                }
                var ended = System.nanoTime();
                if (page.size() != PAGE || rows < 2 * PAGE + 2) {
                    throw new IllegalStateException("a page that is not full");
                }
                if (i >= 0) {
                    ours[i] = (between - begun) / 1e6;
                    yardstick[i] = (ended - between) / 1e6;
                }
            }
        }
        return new Measured.Round(Measured.median(ours), Measured.median(yardstick));
    }

    private List<MeetingRow> page(UUID group) {
        var first = new ArrayList<MeetingRow>();
        look.executeWithoutResult(now -> read(group, first));
        return first;
    }

    /** What the page asks for, in its order. */
    private void read(UUID group, List<MeetingRow> first) {
        var cycle = cycles.get(groups.get(group).cycle());
        groups.balance(group);
        actors.may(Action.MANAGE_GROUPS, cycle.scope());
        actors.may(Action.LEAD_GROUP, cycle.scope().ofGroup(group));
        groups.members(group, 0, PAGE);
        cycles.get(groups.get(group).cycle());
        first.addAll(meetings.meetings(group, 0, PAGE));
        meetings.meetingCount(group);
        meetings.meetingsThisYear(group);
        guests.newcomers(group, 0, 1);
        items.numbers(group);
        swots.swot(group);
        swots.allowed(group);
    }

    private static List<PreparedStatement> prepared(Connection connection) throws SQLException {
        var all = new ArrayList<PreparedStatement>();
        for (var sql : BY_HAND) {
            all.add(connection.prepareStatement(sql));
        }
        return all;
    }

    /** Reads every column, as a page would. */
    private static int rows(PreparedStatement statement, UUID group) throws SQLException {
        statement.setObject(1, group);
        var rows = 0;
        try (var result = statement.executeQuery()) {
            var columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                rows++;
                for (int i = 1; i <= columns; i++) {
                    result.getObject(i);
                }
            }
        }
        return rows;
    }
}
