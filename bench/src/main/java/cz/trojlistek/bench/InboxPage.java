package cz.trojlistek.bench;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.kernel.TerritoryPath;
import java.io.PrintStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * M2: the first page of somebody's inbox, with everything the use case does, against a statement prepared by hand that
 * knows already who asks and may ask for nothing else. Tasks belong to 150 groups: with 10,000 of them a page is full
 * already, so that more tasks mean a longer table, not a longer page.
 */
class InboxPage {

    private static final int GROUPS = 150;
    private static final int PAGE = 50;
    private static final TerritoryPath PLACE =
            new TerritoryPath("CZ064").child("CZ0642").child("6203");

    private final DataSource source;
    private final JdbcClient database;
    private final ReadInbox inbox;
    private final Actors actors;
    private final Ledger ledger;
    private final List<UUID> groups;
    private final Map<Integer, Asker> askers = new LinkedHashMap<>();

    private record Asker(String login, UUID person, List<String> audiences) {}

    InboxPage(
            DataSource source, JdbcClient database, ReadInbox inbox, Actors actors, EnrolPeople people, Ledger ledger) {
        this.ledger = ledger;
        this.source = source;
        this.database = database;
        this.inbox = inbox;
        this.actors = actors;
        groups = IntStream.range(0, GROUPS).mapToObj(i -> UUID.randomUUID()).toList();
        for (int roles : new int[] {1, 10}) {
            var grants = groups.subList(0, roles).stream()
                    .map(group -> new Grant(Role.GROUP_MANAGER, PLACE, group))
                    .toList();
            var login = "manazerka-%d-skupin".formatted(roles);
            var person = people.enrol(login, "Manažerka skupin", null, grants);
            askers.put(
                    roles,
                    new Asker(
                            login, person, grants.stream().map(Grant::audience).toList()));
        }
    }

    List<Measured> measure(int rounds, int calls, int few, int many, PrintStream out) throws SQLException {
        var found = new LinkedHashMap<String, List<Measured.Round>>();
        for (int i = 0; i < rounds; i++) {
            var byFew = pages(few, calls, found);
            var byMany = pages(many, calls, found);
            byMany.forEach((roles, page) -> found.computeIfAbsent(
                            "M2 growth from %,d to %,d tasks, %d roles".formatted(few, many, roles),
                            key -> new ArrayList<>())
                    .add(new Measured.Round(page, byFew.getOrDefault(roles, page))));
        }
        out.println("M2, the last round:");
        new Profile("ours", ledger.take()).print(out);
        database.sql("truncate inbox_task cascade").update();
        return found.entrySet().stream()
                .map(one -> new Measured(
                        one.getKey(), "ms p50", one.getKey().contains("growth") ? 1.3 : 2.5, one.getValue()))
                .toList();
    }

    private Map<Integer, Double> pages(int tasks, int calls, Map<String, List<Measured.Round>> found)
            throws SQLException {
        load(tasks);
        ledger.take(); // what loading took
        var ours = new LinkedHashMap<Integer, Double>();
        for (var one : askers.entrySet()) {
            var round = page(one.getValue(), calls);
            ours.put(one.getKey(), round.ours());
            found.computeIfAbsent(
                            "M2 inbox page at %,d tasks, %d roles".formatted(tasks, one.getKey()),
                            key -> new ArrayList<>())
                    .add(round);
        }
        return ours;
    }

    /** Rows as the listener of the engine writes them; one in ten of each group is somebody else's already. */
    private void load(int tasks) {
        database.sql("truncate inbox_task cascade").update();
        database.sql("""
                        insert into inbox_task (task_id, step, subject, element, cycle, plan_title, territory,
                            territory_name, group_id, label, candidate_role, audience, assignee, due_at, created_at)
                        select gen_random_uuid()::text, 'meeting.sendInvitation', gen_random_uuid(), null,
                            gen_random_uuid(), 'Komunitní plán sociálních služeb', :territory, 'Brno', g.id,
                            'Pracovní skupina', 'group_manager', 'group_manager#' || g.id,
                            case when i / :count % 10 = 0 then gen_random_uuid() end,
                            planning_now() + make_interval(mins => i), planning_now()
                        from generate_series(1, :tasks) i
                        join unnest(cast(:groups as uuid[])) with ordinality g(id, n) on g.n = i % :count + 1""")
                .param("territory", PLACE.value())
                .param("tasks", tasks)
                .param("groups", groups.toArray(UUID[]::new))
                .param("count", GROUPS)
                .update();
        database.sql("vacuum analyze inbox_task").update();
    }

    /** Both sides take turns call by call; the first tenth only warms up. */
    private Measured.Round page(Asker asker, int calls) throws SQLException {
        var ours = new double[calls];
        var yardstick = new double[calls];
        try (var connection = source.getConnection();
                var prepared = connection.prepareStatement(sql(asker.audiences().size()))) {
            for (int i = -calls / 10; i < calls; i++) {
                var begun = System.nanoTime();
                var mine = actors.as(
                        asker.login(),
                        () -> ledger.written("inbox.ReadInbox.mine", () -> inbox.mine(null, null, PAGE)));
                var between = System.nanoTime();
                var rows = byHand(prepared, asker);
                var ended = System.nanoTime();
                if (mine.size() != PAGE || !mine.equals(rows)) {
                    throw new IllegalStateException("the two sides read different pages, or one that is not full");
                }
                if (i >= 0) {
                    ours[i] = (between - begun) / 1e6;
                    yardstick[i] = (ended - between) / 1e6;
                }
            }
        }
        return new Measured.Round(Measured.median(ours), Measured.median(yardstick));
    }

    private static String sql(int audiences) {
        var columns = "task_id, step, subject, element, cycle, plan_title, territory, territory_name, group_id, label,"
                + " candidate_role, assignee, assignee_name, personal, due_at, created_at, escalated_at";
        var one = "(select " + columns + " from inbox_task where audience = ? and (assignee is null or assignee = ?)"
                + " order by due_at, task_id limit " + PAGE + ")";
        return audiences == 1
                ? one
                : String.join(" union all ", Collections.nCopies(audiences, one)) + " order by due_at, task_id limit "
                        + PAGE;
    }

    private static List<InboxTask> byHand(PreparedStatement prepared, Asker asker) throws SQLException {
        int i = 1;
        for (var audience : asker.audiences()) {
            prepared.setString(i++, audience);
            prepared.setObject(i++, asker.person());
        }
        var rows = new ArrayList<InboxTask>(PAGE);
        try (var result = prepared.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static InboxTask row(ResultSet row) throws SQLException {
        var escalated = row.getObject(17, OffsetDateTime.class);
        return new InboxTask(
                row.getString(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, UUID.class),
                row.getString(10),
                row.getString(11),
                row.getObject(12, UUID.class),
                row.getString(13),
                row.getBoolean(14),
                row.getObject(15, OffsetDateTime.class).toInstant(),
                row.getObject(16, OffsetDateTime.class).toInstant(),
                escalated == null ? null : escalated.toInstant());
    }
}
