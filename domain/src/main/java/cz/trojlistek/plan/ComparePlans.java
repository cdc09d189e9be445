package cz.trojlistek.plan;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Wording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What differs between any two texts of a plan, element by element: each keeps its identity through changes and moves (BR-119).
 * 0 is the working text. Absent for whoever may not read the cycle.
 */
@Service
@Transactional(readOnly = true)
public class ComparePlans {

    private final Plans plans;
    private final PlanRows rows;
    private final ComparedRows compared;
    private final Versions versions;
    private final ConductCycle cycles;

    ComparePlans(Plans plans, PlanRows rows, ComparedRows compared, Versions versions, ConductCycle cycles) {
        this.plans = plans;
        this.rows = rows;
        this.compared = compared;
        this.versions = versions;
        this.cycles = cycles;
    }

    /**
     * Which changes are wanted.
     *
     * @param chapter only below that one, or what stood below it
     * @param sort only of that sort
     * @param search part of a code or of either wording, or empty
     */
    public record Wanted(@Nullable UUID chapter, @Nullable ChangeSort sort, String search) {

        public static final Wanted ALL = new Wanted(null, null, "");

        public static Wanted holding(String search) {
            return new Wanted(null, null, search);
        }
    }

    /** How many elements differ, and how; one that has moved and changed counts in both. */
    public record Summary(int all, int changed, int added, int removed, int moved) {

        public int of(ChangeSort sort) {
            return switch (sort) {
                case CHANGED -> changed;
                case ADDED -> added;
                case REMOVED -> removed;
                case MOVED -> moved;
            };
        }
    }

    /** Some changes, and the indicators and costs, before and after, of those whose facts differ. */
    public record Changes(List<ElementChange> list, PlanText before, PlanText after) {

        /** Some of them, the facts as they are. */
        public Changes first(int most) {
            return new Changes(list.stream().limit(most).toList(), before, after);
        }
    }

    public Summary summary(UUID cycle, int older, int newer, Wanted wanted) {
        var before = source(cycle, older);
        var after = source(cycle, newer);
        return compared.summary(before, after, rows(before, after, wanted));
    }

    /** In the order of the newer text; what was removed in its old place. */
    public Changes list(UUID cycle, int older, int newer, Wanted wanted, int offset, int limit) {
        var before = source(cycle, older);
        var after = source(cycle, newer);
        return withFacts(before, after, compared.list(before, after, rows(before, after, wanted), offset, limit));
    }

    /** How one element differs between two versions; nothing when it does not. */
    public Optional<ElementChange> one(UUID cycle, int older, int newer, UUID element) {
        return compared.one(source(cycle, older), source(cycle, newer), element);
    }

    /** What an action plan says otherwise than its plan, or in addition, in the order of its text. */
    public List<ElementChange> ofYear(UUID cycle, int version, int offset, int limit) {
        var parent = plans.findByCycle(
                        Optional.ofNullable(cycles.get(cycle).parent()).orElseThrow(NotFound::new))
                .orElseThrow(NotFound::new);
        var published = versions.get(
                parent.id(), Optional.ofNullable(parent.publishedVersion()).orElseThrow(NotFound::new));
        return compared.withPlan(PlanRows.Source.version(published.id()), source(cycle, version), "", offset, limit);
    }

    private ComparedRows.Wanted rows(PlanRows.Source before, PlanRows.Source after, Wanted wanted) {
        var chapter = wanted.chapter();
        return new ComparedRows.Wanted(
                chapter == null
                        ? ""
                        : rows.find(after, chapter)
                                .or(() -> rows.find(before, chapter))
                                .orElseThrow(NotFound::new)
                                .path(),
                wanted.sort(),
                Wording.optional("search", wanted.search(), 200));
    }

    private Changes withFacts(PlanRows.Source before, PlanRows.Source after, List<ElementChange> changes) {
        var elements = changes.stream()
                .filter(ElementChange::facts)
                .map(ElementChange::element)
                .toList();
        return elements.isEmpty()
                ? new Changes(changes, PlanText.NOTHING, PlanText.NOTHING)
                : new Changes(changes, rows.of(before, elements), rows.of(after, elements));
    }

    private PlanRows.Source source(UUID cycle, int version) {
        var plan = plans.findByCycle(cycles.get(cycle).id()).orElseThrow(NotFound::new);
        return version == 0
                ? PlanRows.Source.working(plan.id())
                : PlanRows.Source.version(versions.get(plan.id(), version).id());
    }
}
