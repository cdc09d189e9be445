package cz.trojlistek.replay.console;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is stored in the built-in database of an application, whether that one is running or was killed. */
record StoredRows(Path home) {

    private static final int PORT_LINE = 3;

    private static final String KINDS = """
            select 'audit ' || action, count(*) from audit_entry group by 1
            union all select 'comments ' || coalesce(outcome, 'open') || case when late then ' late' else '' end,
                count(*) from comment group by 1
            union all select 'votes ' || result, sum(coalesce(votes_for, 0)) from resolution group by 1
            union all select 'meetings invited', count(invited_at) from meeting
            union all select 'meetings decided', count(decisions_at) from meeting
            union all select 'minutes published', count(published_at) from meeting
            union all select 'tasks of the engine', count(*) from engine.act_ru_task
            union all select 'processes', count(*) from engine.act_ru_execution where parent_id_ is null""";

    /** What only half a transaction could have left. */
    private static final String TORN = """
            select 'task without a line in the inbox', count(*) from engine.act_ru_task t
                where not exists (select from inbox_task i where i.task_id = t.id_) having count(*) > 0
            union all select 'line in the inbox without a task', count(*) from inbox_task i
                where not exists (select from engine.act_ru_task t where t.id_ = i.task_id) having count(*) > 0
            union all select 'incident', count(*) from engine.act_ru_incident having count(*) > 0""";

    Path directory() {
        return home.resolve("postgres");
    }

    /** A transaction that opens a window stays open for a while. */
    static boolean delayTheOpening(JdbcClient database) {
        database.sql("""
                        create function delay() returns trigger language plpgsql as
                            $$ begin perform pg_sleep(5); return new; end $$;
                        create trigger delay after update on consultation for each row
                            when (old.opened_at is null and new.opened_at is not null) execute function delay()""").update();
        return true;
    }

    /** A transaction that starts a district stays open for a while, with the towns asked already. */
    static void delayTheDistricts(JdbcClient database) {
        database.sql("""
                        create function delay_district() returns trigger language plpgsql as $$ begin
                            if (select count(*) from inbox_task where subject = new.subject and step = new.step) = 1 then
                                perform pg_sleep(2);
                            end if;
                            return new;
                        end $$;
                        create trigger delay_district after insert on inbox_task for each row
                            when (new.step = 'districtAlignment.sendData') execute function delay_district()""").update();
    }

    /** From now on they start at once. */
    static void delayNoDistrict(JdbcClient database) {
        database.sql("drop trigger delay_district on inbox_task").update();
    }

    /** Rows of every table of ours, and of what is in them by kind. */
    Map<String, Long> counts() throws IOException, SQLException {
        return started(database -> {
            var counts = counted(database, KINDS);
            database.sql("""
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'
                                and table_name not in ('flyway_schema_history', 'planning_clock')""")
                    .query(String.class)
                    .list()
                    .forEach(table -> counts.putAll(
                            counted(database, "select 'rows of %1$s', count(*) from %1$s".formatted(table))));
            return counts;
        });
    }

    Map<String, Long> torn() throws IOException, SQLException {
        return started(database -> counted(database, TORN));
    }

    <T> T ofTheRunning(Function<JdbcClient, T> what) throws IOException, SQLException {
        return connected("jdbc:postgresql://localhost:%s/postgres".formatted(lockLine(PORT_LINE)), what);
    }

    /** The running server of this directory. */
    ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(lockLine(0))).orElseThrow();
    }

    private String lockLine(int number) throws IOException {
        return Files.readAllLines(directory().resolve("postmaster.pid"))
                .get(number)
                .strip();
    }

    private <T> T started(Function<JdbcClient, T> what) throws IOException, SQLException {
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectory(directory())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(program())
                .setConnectConfig("password", password())
                .start()) {
            return connected(server.getJdbcUrl("postgres", "postgres"), what);
        }
    }

    private String password() throws IOException {
        return Files.readString(home.resolve("postgres-password")).strip();
    }

    private File program() {
        return home.resolve("postgres-program").toFile();
    }

    private <T> T connected(String url, Function<JdbcClient, T> what) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", password())) {
            return what.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        }
    }

    static Map<String, Long> counted(JdbcClient database, String sql) {
        var counts = new TreeMap<String, Long>();
        database.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}
