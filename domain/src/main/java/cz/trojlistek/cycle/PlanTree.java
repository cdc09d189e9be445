package cz.trojlistek.cycle;

import cz.trojlistek.cycle.PublicCycles.Place;
import cz.trojlistek.cycle.PublicCycles.PublicCycle;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public plans in the tree of territories, and the place of one of them in it. A constant number of statements and a
 * bounded number of plans, however many there are. Asks for no right.
 */
@Service
@Transactional(readOnly = true)
public class PlanTree {

    /** How many plans a place of the tree shows; the rest is in the list. */
    static final int OF_A_PLACE = 3;

    /** More than a region has towns with a plan for the same years. */
    static final int BESIDE = 40;

    private final PublicCycles cycles;
    private final OpenForComments open;

    PlanTree(PublicCycles cycles, OpenForComments open) {
        this.cycles = cycles;
        this.open = open;
    }

    /** A plan, where and until when it can be commented on if it can now, and the action plans of its years that can. */
    public record Leaf(PublicCycle plan, OpenForComments.@Nullable Window open, List<OpenYear> years) {}

    /** The action plan of a year that can be commented on now. */
    public record OpenYear(PublicCycle plan, OpenForComments.Window open) {}

    /** A territory with its newest plans, whether it has {@code more}, and the territories in it. */
    public record Branch(Place place, List<Leaf> plans, boolean more, List<Branch> below) {}

    /** The plans of the same years around one: of the territories above it, and beside or below it. */
    public record Around(List<Leaf> above, List<Leaf> beside, boolean more) {

        public boolean isEmpty() {
            return above.isEmpty() && beside.isEmpty();
        }
    }

    /** From a territory down; without one from all regions, or of very many territories the regions alone. */
    public List<Branch> from(@Nullable TerritoryPath path) {
        var places = path == null ? cycles.everywhere() : cycles.places(path);
        var plans = cycles.newest(places.stream().map(Place::code).toList(), OF_A_PLACE + 1);
        var byPlace = leaves(plans).stream()
                .collect(Collectors.groupingBy(
                        leaf -> new TerritoryPath(leaf.plan().territory()).code()));
        var roots = new ArrayList<Branch>();
        var known = new HashMap<String, Branch>();
        for (var place : places) {
            var here = byPlace.getOrDefault(place.code(), List.of());
            var branch = new Branch(
                    place, here.stream().limit(OF_A_PLACE).toList(), here.size() > OF_A_PLACE, new ArrayList<>());
            known.put(place.path(), branch);
            var above = known.get(place.path().replaceFirst("/[^/]+$", ""));
            (above == null || above == branch ? roots : above.below()).add(branch);
        }
        return roots;
    }

    /** Around the plan of that territory for those years. */
    public Around around(UUID cycle, TerritoryPath territory, int fromYear, int toYear) {
        var line = territory.line().toList();
        var within = line.size() < 3 ? territory : line.get(line.size() - 2);
        var found = cycles.sameYears(new PublicCycles.Years(cycle, fromYear, toYear), territory, within, BESIDE + 1);
        var leaves = leaves(found);
        return new Around(
                leaves.stream().filter(leaf -> isAbove(leaf, territory)).toList(),
                leaves.stream()
                        .filter(leaf -> !isAbove(leaf, territory))
                        .limit(BESIDE)
                        .toList(),
                found.size() > BESIDE);
    }

    private static boolean isAbove(Leaf leaf, TerritoryPath territory) {
        return new TerritoryPath(leaf.plan().territory()).contains(territory);
    }

    private List<Leaf> leaves(List<PublicCycle> plans) {
        var underWay = cycles.yearsUnderWay(ids(plans));
        var windows = open
                .of(ids(Stream.concat(plans.stream(), underWay.stream()).toList()))
                .stream()
                .collect(Collectors.toMap(OpenForComments.Window::cycle, one -> one, (first, later) -> first));
        var years = underWay.stream()
                .flatMap(year -> Stream.ofNullable(windows.get(year.id())).map(window -> new OpenYear(year, window)))
                .collect(Collectors.groupingBy(
                        year -> Objects.requireNonNull(year.plan().parent())));
        return plans.stream()
                .map(plan -> new Leaf(plan, windows.get(plan.id()), years.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private static List<UUID> ids(List<PublicCycle> plans) {
        return plans.stream().map(PublicCycle::id).toList();
    }
}
