package cz.trojlistek.territory;

import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.TerritoryFile.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over a list of territories, all of it or nothing. Loading the same again changes nothing. Names and codes of other
 * registers change, and a town may move to another district of its region: what has begun in it remembers its old path and
 * stays there. All else keeps its place for good.
 */
@Service
@Transactional
@ProcessSide
public class LoadTerritories {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    LoadTerritories(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    private record Known(
            String code,
            Tier tier,
            String name,
            String path,
            @Nullable String ruianCode) {

        /** Where it lies, or for a town in another district of the same region. */
        boolean mayLieAt(TerritoryPath place, Line line) {
            return tier == line.tier()
                    && (path.equals(place.value()) || (tier == Tier.ORP && path.startsWith(line.region() + "/")));
        }
    }

    private record Wanted(Line line, TerritoryPath path) {

        TerritoryPath region() {
            return new TerritoryPath(line.region());
        }

        boolean isAs(Known known) {
            return known.name().equals(line.name())
                    && known.path().equals(path.value())
                    && Objects.equals(known.ruianCode(), line.ruian());
        }
    }

    private static final class Counts {
        int created;
        int changed;
    }

    /** For the command line, the demo and tests, which may load everything. */
    public ImportReport load(byte[] csv) {
        return load(csv, region -> true);
    }

    /**
     * @param csv columns as in {@link TerritoryFile#COLUMNS}; all problems of the file are reported at once
     * @param mayChange says of a region that is there already whether something in it may be added or changed
     */
    public ImportReport load(byte[] csv, Predicate<TerritoryPath> mayChange) {
        database.sql("lock table territory in share row exclusive mode").update();
        var file = new TerritoryFile(csv);
        var known = known();
        var wanted = place(file, known);
        var different = wanted.stream()
                .filter(one -> !known.containsKey(one.line().code())
                        || !one.isAs(known.get(one.line().code())))
                .toList();
        for (var one : different) {
            if (known.containsKey(one.line().region()) && !mayChange.test(one.region())) {
                file.problem(
                        one.line().number(),
                        "territory.import.not-yours",
                        one.line().region());
            }
        }
        if (!file.problems.isEmpty()) {
            file.problems.sort(Comparator.comparingLong(ImportReport.Problem::line));
            return ImportReport.refused(List.copyOf(file.problems));
        }
        return write(different, wanted.size(), known);
    }

    private ImportReport write(List<Wanted> different, int all, Map<String, Known> known) {
        var newRegions = new ArrayList<TerritoryPath>();
        var byRegion = new TreeMap<String, Counts>();
        for (var one : different) {
            var line = one.line();
            database.sql("""
                            insert into territory (code, tier, name, path, ruian_code, imported_at)
                            values (?, ?, ?, ?, ?, planning_now())
                            on conflict (code) do update set name = excluded.name, path = excluded.path,
                                ruian_code = excluded.ruian_code""")
                    .params(
                            line.code(),
                            line.tier().name(),
                            line.name(),
                            one.path().value())
                    .param(line.ruian())
                    .update();
            var counts = byRegion.computeIfAbsent(line.region(), region -> new Counts());
            var before = known.get(line.code());
            if (before != null) {
                counts.changed++;
                if (!before.path().equals(one.path().value())) {
                    events.publishEvent(TerritoryMoved.between(new TerritoryPath(before.path()), one.path()));
                }
            } else {
                counts.created++;
                if (line.tier() == Tier.REGION) {
                    newRegions.add(one.path());
                }
            }
        }
        byRegion.forEach((region, counts) -> events.publishEvent(
                TerritoriesImported.into(new TerritoryPath(region), counts.created, counts.changed)));
        int created =
                byRegion.values().stream().mapToInt(counts -> counts.created).sum();
        return new ImportReport(
                created, different.size() - created, all - different.size(), List.copyOf(newRegions), List.of());
    }

    /** Finds each line's path; regions first, so that the order of the file does not matter. */
    private static List<Wanted> place(TerritoryFile file, Map<String, Known> known) {
        var placed = new ArrayList<Wanted>();
        var paths = new HashMap<String, TerritoryPath>();
        known.forEach((code, one) -> paths.put(code, new TerritoryPath(one.path())));
        var first = new HashMap<String, Long>();
        for (var line : file.lines) {
            var earlier = first.putIfAbsent(line.code(), line.number());
            if (earlier != null) {
                file.problem(line.number(), "territory.import.code-twice", line.code(), earlier);
            }
        }
        var inOrder = file.lines.stream()
                .sorted(Comparator.comparing(Line::tier).reversed())
                .toList();
        for (var line : inOrder) {
            var path = path(line, paths, file);
            if (path == null || first.getOrDefault(line.code(), 0L) != line.number()) {
                continue;
            }
            var before = known.get(line.code());
            if (before != null && !before.mayLieAt(path, line)) {
                file.problem(line.number(), "territory.import.moved", line.code(), before.path());
                continue;
            }
            paths.put(line.code(), path);
            placed.add(new Wanted(line, path));
        }
        return placed;
    }

    private static @Nullable TerritoryPath path(Line line, Map<String, TerritoryPath> paths, TerritoryFile file) {
        if (line.tier() == Tier.REGION) {
            return new TerritoryPath(line.code());
        }
        var parent = paths.get(line.parent());
        if (parent == null) {
            file.problem(line.number(), "territory.import.unknown-parent", line.parent());
            return null;
        }
        var expected = line.tier() == Tier.DISTRICT ? line.region() : line.region() + "/" + line.parent();
        if (!parent.value().equals(expected)) {
            file.problem(line.number(), "territory.import.wrong-parent", line.parent(), parent.value());
            return null;
        }
        return parent.child(line.code());
    }

    private Map<String, Known> known() {
        var known = new HashMap<String, Known>();
        database.sql("select code, tier, name, path, ruian_code from territory")
                .query(Known.class)
                .list()
                .forEach(one -> known.put(one.code(), one));
        return known;
    }
}
