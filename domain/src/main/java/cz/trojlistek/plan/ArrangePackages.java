package cz.trojlistek.plan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which packages of chapters a region's plan is consulted and approved, one after another (BR-137). What has not begun its
 * way can be arranged anew.
 */
@Service
@Transactional
public class ArrangePackages {

    private final Plans plans;
    private final PlanRows rows;
    private final Versions versions;
    private final ConductCycle cycles;
    private final Actors actors;
    private final JdbcClient database;

    ArrangePackages(
            Plans plans, PlanRows rows, Versions versions, ConductCycle cycles, Actors actors, JdbcClient database) {
        this.plans = plans;
        this.rows = rows;
        this.versions = versions;
        this.cycles = cycles;
        this.actors = actors;
        this.database = database;
    }

    /** One package as somebody wants it: its name, whether the public is asked, the chapters that are in it. */
    public record Arranged(String name, boolean consulted, Set<UUID> chapters) {}

    /** A package as it is; {@code begun} ones stay as they are. */
    public record PackageRow(int number, String name, boolean consulted, boolean begun, List<PlanLine> chapters) {}

    /**
     * {@code packages} are empty as long as the plan is not divided; {@code atHand} is the number of the one that is in
     * {@code phase}, those before it are approved; {@code version} is what {@link #arrange} wants back;
     * {@code chapters} are all, in reading order; {@code consultationDecided} when the process already waits for the
     * consultation of the package at hand, or has passed it over.
     */
    public record Arrangement(
            int version,
            int atHand,
            Phase phase,
            boolean arrangeable,
            boolean consultationDecided,
            List<PackageRow> packages,
            List<PlanLine> chapters) {}

    /** Absent for a plan that cannot be divided: not a region's, or not begun. */
    @Transactional(readOnly = true)
    public Arrangement of(UUID cycle) {
        var found = cycles.get(cycle);
        if (!found.divisible()) {
            throw new NotFound();
        }
        var plan = plans.findByCycle(cycle).orElseThrow(NotFound::new);
        var chapters = chapters(plan);
        int begun = begun(plan);
        return new Arrangement(
                plan.version(),
                plan.currentPackage(),
                found.phase(),
                arrangeable(found, plan, begun) && actors.may(Action.CONDUCT_CYCLE, found.scope()),
                consultationDecided(found),
                rows(plan, chapters, begun),
                chapters);
    }

    /**
     * Divides the plan; an empty list makes it one whole again.
     *
     * @throws PackagesFixed when that changes a package whose text was frozen already
     * @throws PlanUnusable for one package alone, a package without a name or a chapter, a chapter in none or in two
     * @throws ChangedMeanwhile when the plan is not the one of {@code seenVersion} any more
     */
    public void arrange(UUID cycle, int seenVersion, List<Arranged> packages) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (!found.divisible()) {
            throw new NotFound();
        }
        if (found.phase().compareTo(Phase.PROPOSING) < 0 || found.phase().compareTo(Phase.APPROVING) > 0) {
            throw new WrongPhase(found.phase());
        }
        var plan = plans.findToDecide(cycle).orElseThrow(NotFound::new);
        var chapters = chapters(plan);
        var named = IntStream.range(0, packages.size())
                .mapToObj(i -> named(i, packages.get(i)))
                .toList();
        checkParts(named, chapters);
        checkBegun(found, plan, named, chapters);
        plan.arrange(
                seenVersion,
                named.stream()
                        .map(one -> new ApprovalPackage(one.name(), one.consulted()))
                        .toList(),
                told(rows(plan, chapters, 0)),
                told(wanted(named, chapters)));
        plans.save(plan);
        assign(plan, wanted(named, chapters));
    }

    /** Refused at the field of this package: {@code name.0} and so on. */
    private static Arranged named(int index, Arranged one) {
        return new Arranged(
                Wording.line("name." + index, one.name(), 200), one.consulted(), Set.copyOf(one.chapters()));
    }

    private static void checkParts(List<Arranged> packages, List<PlanLine> chapters) {
        if (packages.isEmpty()) {
            return;
        }
        if (packages.size() == 1 || packages.size() > ApprovalPackage.MOST) {
            throw new PlanUnusable("packages-count", "packages");
        }
        var names = new HashSet<String>();
        var assigned = new ArrayList<UUID>();
        for (int i = 0; i < packages.size(); i++) {
            var one = packages.get(i);
            if (!names.add(one.name().toLowerCase(Locale.ROOT))) {
                throw new PlanUnusable("package-name-twice", "name." + i);
            }
            if (one.chapters().isEmpty()) {
                throw new PlanUnusable("package-empty", "name." + i);
            }
            assigned.addAll(one.chapters());
        }
        var there = chapters.stream().map(PlanLine::id).collect(Collectors.toSet());
        if (assigned.size() != there.size() || !there.equals(Set.copyOf(assigned))) {
            throw new PlanUnusable("package-chapters", "packages");
        }
    }

    private void checkBegun(PlanningCycle cycle, Plan plan, List<Arranged> wanted, List<PlanLine> chapters) {
        int begun = begun(plan);
        var now = rows(plan, chapters, begun);
        if (!arrangeable(cycle, plan, begun)) {
            throw new PackagesFixed(Math.max(begun, 1));
        }
        for (int i = 0; i < begun; i++) {
            var before = now.get(i);
            if (i >= wanted.size()
                    || !wanted.get(i).name().equals(before.name())
                    || wanted.get(i).consulted() != before.consulted()
                    || !wanted.get(i).chapters().equals(ids(before.chapters()))) {
                throw new PackagesFixed(begun);
            }
        }
        if (consultationDecided(cycle)) {
            int atHand = plan.currentPackage();
            if (!wanted.isEmpty() && wanted.size() < atHand) {
                throw new PackagesFixed(atHand);
            }
            var consulted = wanted.isEmpty() || wanted.get(atHand - 1).consulted();
            if (consulted != plan.atHand().consulted()) {
                throw new PlanUnusable("package-consultation-decided", "consulted." + (atHand - 1));
            }
        }
    }

    /** How many have a frozen version: their text is before the public or the bodies, or approved. */
    private int begun(Plan plan) {
        var frozen = versions.latest(plan.id()).map(VersionFact::packageNumber).orElse(0);
        return Math.max(frozen, plan.currentPackage() - 1);
    }

    private static boolean arrangeable(PlanningCycle cycle, Plan plan, int begun) {
        var count = Math.max(plan.packages().size(), 1);
        return cycle.phase().compareTo(Phase.APPROVING) <= 0 && (begun == 0 || begun < count);
    }

    private static boolean consultationDecided(PlanningCycle cycle) {
        return cycle.phase().compareTo(Phase.DRAFTING) >= 0;
    }

    private List<PlanLine> chapters(Plan plan) {
        return rows.outline(PlanRows.Source.working(plan.id())).stream()
                .filter(line -> line.kind() == ElementKind.CHAPTER)
                .toList();
    }

    private static List<PackageRow> rows(Plan plan, List<PlanLine> chapters, int begun) {
        return IntStream.rangeClosed(1, plan.packages().size())
                .mapToObj(number -> {
                    var one = plan.packages().get(number - 1);
                    return new PackageRow(
                            number,
                            one.name(),
                            one.consulted(),
                            number <= begun,
                            chapters.stream()
                                    .filter(line -> line.packageNumber() == number)
                                    .toList());
                })
                .toList();
    }

    private static List<PackageRow> wanted(List<Arranged> packages, List<PlanLine> chapters) {
        return IntStream.range(0, packages.size())
                .mapToObj(i -> new PackageRow(
                        i + 1,
                        packages.get(i).name(),
                        packages.get(i).consulted(),
                        false,
                        chapters.stream()
                                .filter(line -> packages.get(i).chapters().contains(line.id()))
                                .toList()))
                .toList();
    }

    private static Set<UUID> ids(List<PlanLine> lines) {
        return lines.stream().map(PlanLine::id).collect(Collectors.toSet());
    }

    private static String told(List<PackageRow> packages) {
        return packages.stream()
                .map(one -> one.number() + ". " + one.name() + " ("
                        + Trail.word(one.consulted() ? "consulted" : "not-consulted") + "): "
                        + one.chapters().stream().map(PlanLine::code).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** With all that is below them. What stands before the chapters stays in the first package. */
    private void assign(Plan plan, List<PackageRow> packages) {
        database.sql("update plan_element set package_number = 1 where plan = ? and package_number > 1")
                .param(plan.id())
                .update();
        for (var one : packages) {
            database.sql("update plan_element set package_number = ? where plan = ? and left(path, 4) = any(?)")
                    .params(
                            one.number(),
                            plan.id(),
                            one.chapters().stream().map(PlanLine::path).toArray(String[]::new))
                    .update();
        }
    }
}
