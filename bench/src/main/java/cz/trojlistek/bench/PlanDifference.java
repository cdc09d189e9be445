package cz.trojlistek.bench;

import cz.trojlistek.account.Actors;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.plan.ComparePlans.Wanted;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * M9: the difference of two versions of 200 pages of which one piece in a hundred has changed, read from the database and told word by
 * word. Against {@code diff -u} of the same texts in two files, less the start of the program. And what it takes when everything has
 * changed and no word stayed.
 */
class PlanDifference {

    private static final int CALLS = 30;
    private static final int PAGES = 200;
    private static final int PIECES_A_PAGE = 10;
    private static final double PATIENCE_MS = 2000;

    private final Actors actors;
    private final ComparePlans compare;
    private final JdbcClient database;
    private final TransactionTemplate together;

    PlanDifference(ApplicationContext application) {
        actors = application.getBean(Actors.class);
        compare = application.getBean(ComparePlans.class);
        database = application.getBean(JdbcClient.class);
        together = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    }

    /** {@code login} reads the cycle that {@code group} belongs to; it has no plan yet. */
    List<Measured> measure(String login, UUID group, int rounds, PrintStream out)
            throws IOException, InterruptedException {
        var cycle = plan(group);
        var half = PAGES / 2 * PIECES_A_PAGE;
        var whole = PAGES * PIECES_A_PAGE;
        freeze(cycle, 1, pieces(half, 0));
        freeze(cycle, 2, pieces(half, 100));
        freeze(cycle, 3, pieces(whole, 0));
        freeze(cycle, 4, pieces(whole, 100));
        freeze(cycle, 5, strange(0));
        freeze(cycle, 6, strange(1_000_000));
        var folder = Files.createTempDirectory("difference");
        var older = written(folder.resolve("older"), pieces(whole, 0));
        var newer = written(folder.resolve("newer"), pieces(whole, 100));
        var nothing = Files.createFile(folder.resolve("nothing"));
        var difference = new ArrayList<Measured.Round>();
        var growth = new ArrayList<Measured.Round>();
        var strange = new ArrayList<Measured.Round>();
        for (int i = 0; i < rounds; i++) {
            var ours = new double[CALLS];
            var halves = new double[CALLS];
            var yardstick = new double[CALLS];
            for (int call = -CALLS / 3; call < CALLS; call++) {
                var at = Math.max(0, call);
                ours[at] = compared(login, cycle, 3, whole / 100);
                yardstick[at] = diff(older, newer) - diff(nothing, nothing);
                halves[at] = compared(login, cycle, 1, half / 100);
            }
            difference.add(new Measured.Round(Measured.median(ours), Measured.median(yardstick)));
            growth.add(new Measured.Round(Measured.median(ours), Measured.median(halves)));
            strange.add(new Measured.Round(compared(login, cycle, 5, 25), PATIENCE_MS));
        }
        out.println("Differences of " + PAGES + " pages measured.");
        return List.of(
                new Measured("M9 difference of two versions of %d pages".formatted(PAGES), "ms p50", 5, difference),
                new Measured("M9 %d pages to %d".formatted(PAGES, PAGES / 2), "ms p50", 2.2, growth),
                new Measured("M9 a page of changes without a word in common, of 2 s", "ms", 1, strange));
    }

    /** In milliseconds; every change with its words. */
    private double compared(String login, UUID cycle, int older, int changes) {
        var begun = System.nanoTime();
        var told = actors.as(
                login,
                () -> compare.list(cycle, older, older + 1, Wanted.ALL, 0, 3000).list().stream()
                        .mapToInt(change -> change.words().size())
                        .filter(words -> words > 1)
                        .count());
        if (told != changes) {
            throw new IllegalStateException(told + " changes instead of " + changes);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double diff(Path older, Path newer) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var program = new ProcessBuilder("diff", "-u", older.toString(), newer.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var status = program.waitFor();
        if (status > 1) {
            throw new IllegalStateException("diff ended with " + status);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private UUID plan(UUID group) {
        var cycle = database.sql("select cycle from working_group where id = ?")
                .param(group)
                .query(UUID.class)
                .single();
        database.sql("""
                        insert into plan (id, cycle, territory, title, from_year, to_year, version)
                        select gen_random_uuid(), id, territory, plan_title, from_year, to_year, 0
                        from planning_cycle where id = ? on conflict (cycle) do nothing""").param(cycle).update();
        return cycle;
    }

    private static List<String> pieces(int count, int everyChanged) {
        return IntStream.range(0, count)
                .mapToObj(i -> piece(i, everyChanged > 0 && i % everyChanged == everyChanged / 2))
                .toList();
    }

    /** About 250 letters, ten to a page in print. */
    private static String piece(int number, boolean changed) {
        return IntStream.range(0, 6)
                .mapToObj(i -> "Opatření " + (number * 7 + i * 13) % 997 + " rozšiřuje "
                        + (changed && i == 3 ? "nově " : "") + "péči doma.")
                .collect(Collectors.joining(" "));
    }

    /** One page of changes as long as they may be, of words that are nowhere else. */
    private static List<String> strange(int from) {
        return IntStream.range(0, 25)
                .mapToObj(i -> IntStream.range(0, 2200)
                        .mapToObj(word -> String.valueOf(from + i * 2200 + word))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void freeze(UUID cycle, int number, List<String> pieces) {
        together.executeWithoutResult(now -> {
            var version = UUID.randomUUID();
            database.sql("""
                            insert into plan_version_element (version, id, kind, code, path, wording, carrier, package_number)
                            select :version, md5('piece' || i)::uuid, 'CHAPTER', i::text, lpad(i::text, 4, '0'), piece, '', 1
                            from unnest(:pieces) with ordinality as one (piece, i)""")
                    .param("version", version)
                    .param("pieces", pieces.toArray(String[]::new))
                    .update();
            database.sql("""
                            insert into plan_version (id, plan, number, purpose, hash, frozen_at, package_number)
                            select :version, id, :number, 'REVISED', repeat('0', 64), now(), 1 from plan where cycle = :cycle""")
                    .param("version", version)
                    .param("number", number)
                    .param("cycle", cycle)
                    .update();
        });
        database.sql("vacuum analyze plan_version_element").update();
    }

    private static Path written(Path file, List<String> pieces) throws IOException {
        return Files.write(file, pieces);
    }
}
