package cz.trojlistek.bench;

import com.zaxxer.hikari.HikariDataSource;
import cz.trojlistek.BenchApplication;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.replay.ReferenceData;
import cz.trojlistek.replay.Replay;
import cz.trojlistek.territory.LoadTerritories;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** {@code make bench}: measures both sides of every ratio in turn, on a fresh and durable database. */
public final class Bench {

    /** How much is measured; a test measures little. */
    record Size(
            int warmUps,
            int rounds,
            int calls,
            int few,
            int many,
            int letters,
            RegionOpening.Extent country,
            RegionOpening.Extent region) {

        static final Size WHOLE =
                new Size(12, 5, 400, 10_000, 100_000, 500, RegionOpening.Extent.COUNTRY, RegionOpening.Extent.TENTH);
    }

    private static final int FINISHED = 100_000;
    private static final int HELD = 200;

    private Bench() {}

    private static final String PRODUCT = "webapp/target/trojlistek.jar";

    /** A file as the first argument is the delivered application instead of the one built here. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var here = Path.of("bench");
        var programs = Unpacked.unpack(
                Path.of(arguments.length > 0 ? arguments[0] : PRODUCT),
                here.resolve("src/smallest/java/SmallestApplication.java"),
                here.resolve("target/unpacked"));
        var data = here.resolve("target/data");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        run(data.resolve("postgres").toString(), Size.WHOLE, programs, here.resolve("results/latest.json"), System.out);
    }

    /**
     * An empty {@code directory} means a database that trades durability for speed; without {@code programs} nothing is
     * started (M5).
     */
    static void run(String directory, Size size, StartUp.@Nullable Programs programs, Path results, PrintStream out)
            throws IOException, SQLException, InterruptedException {
        var ledger = new Ledger();
        var port = MailedInvitations.freePort();
        try (var application = new SpringApplicationBuilder(BenchApplication.class)
                .properties(Map.of(
                        "trojlistek.database.directory", directory,
                        "spring.mail.host", "localhost",
                        "spring.mail.port", port,
                        "trojlistek.letters.from", "pozvanky@mesto.cz",
                        "trojlistek.address", "https://plan.mesto.cz"))
                .initializers(context -> register((GenericApplicationContext) context, ledger))
                .run()) {
            var database = application.getBean(JdbcClient.class);
            out.println(settings(database));
            var reference = application.getBean(ReferenceData.class);
            application
                    .getBean(LoadTerritories.class)
                    .load(reference.territories().getBytes(StandardCharsets.UTF_8));
            var measured = new ArrayList<Measured>();
            try (var second = secondDatabase(application, database)) {
                var empty = new EmptyProcesses(new CountedConnections(second, ledger), ledger);
                measured.addAll(new WholeCycle(
                                application.getBean(Replay.class),
                                application.getBean(ProcessEngine.class).getHistoryService(),
                                empty,
                                ledger)
                        .measure(size.warmUps(), size.rounds(), out));
            }
            measured.addAll(new InboxPage(
                            application.getBean(DataSource.class),
                            database,
                            application.getBean(ReadInbox.class),
                            application.getBean(Actors.class),
                            application.getBean(EnrolPeople.class),
                            ledger)
                    .measure(size.rounds(), size.calls(), size.few(), size.many(), out));
            measured.addAll(new RegionOpening(application, ledger)
                    .measure(Math.min(2, size.warmUps()), size.rounds(), size.country(), size.region(), out));
            var letters = new MailedInvitations(application, port, ledger);
            measured.addAll(letters.measure(Math.min(2, size.warmUps()), size.rounds(), size.letters(), out));
            measured.addAll(new GroupPage(application, ledger)
                    .measure(MailedInvitations.LOGIN, letters.group(), HELD, size.rounds(), out));
            measured.addAll(new PlanDifference(application)
                    .measure(MailedInvitations.LOGIN, letters.group(), size.rounds(), out));
            if (programs != null) {
                measured.addAll(startUp(application, programs).measure(size.rounds(), FINISHED, out));
            }
            write(measured, results, out);
        }
    }

    private static StartUp startUp(ApplicationContext application, StartUp.Programs programs)
            throws IOException, InterruptedException {
        var server = application.getBean(JdbcConnectionDetails.class);
        var startUp = new StartUp(
                programs,
                new StartUp.Databases(
                        arguments(server, "start_few"),
                        arguments(server, "start_many"),
                        arguments(server, "start_smallest")));
        for (var name : List.of("start_few", "start_many", "start_smallest")) {
            application.getBean(JdbcClient.class).sql("create database " + name).update();
        }
        startUp.warmUp();
        try (var many = database(server, "start_many")) {
            StartUp.finish(JdbcClient.create(many), FINISHED);
        }
        return startUp;
    }

    private static List<String> arguments(JdbcConnectionDetails server, String name) {
        return List.of(
                "--spring.datasource.url=" + url(server, name),
                "--spring.datasource.username=" + server.getUsername(),
                "--spring.datasource.password=" + server.getPassword());
    }

    private static String url(JdbcConnectionDetails server, String name) {
        return String.valueOf(server.getJdbcUrl()).replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    }

    private static HikariDataSource database(JdbcConnectionDetails server, String name) {
        var other = new HikariDataSource();
        other.setJdbcUrl(url(server, name));
        other.setUsername(server.getUsername());
        other.setPassword(server.getPassword());
        return other;
    }

    private static void register(GenericApplicationContext context, Ledger ledger) {
        context.registerBean(Ledger.class, () -> ledger);
        context.registerBean(BeanPostProcessor.class, () -> new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new CountedConnections(source, ledger) : bean;
            }
        });
    }

    /** On the same server, reached the same way. */
    private static HikariDataSource secondDatabase(ApplicationContext application, JdbcClient database) {
        database.sql("create database yardstick").update();
        var first = application.getBean(JdbcConnectionDetails.class);
        var second = database(first, "yardstick");
        second.setConnectionInitSql("set search_path to engine, public");
        JdbcClient.create(second).sql("create schema engine").update();
        return second;
    }

    private static String settings(JdbcClient database) {
        return database.sql("""
                        select name || '=' || setting from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version') order by 1""").query(String.class).list().stream()
                .collect(Collectors.joining(", ", "PostgreSQL ", ""));
    }

    private static void write(List<Measured> measured, Path results, PrintStream out) throws IOException {
        out.println("ours : yardstick, median ratio [least .. most]");
        measured.forEach(one -> out.println(one.line()));
        var missed = measured.stream().filter(one -> !one.holds()).count();
        out.println(missed == 0 ? "every target holds" : missed + " of " + measured.size() + " targets MISSED");
        Files.createDirectories(results.toAbsolutePath().getParent());
        Files.writeString(
                results, measured.stream().map(Measured::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
        out.println("written to " + results);
    }
}
