package cz.trojlistek.plan;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as signed-in people read it: the working text (version 0) and every frozen version. Always paged. */
@Service
@Transactional(readOnly = true)
public class ReadPlan {

    private final Plans plans;
    private final PlanRows rows;
    private final NetworkRows network;
    private final Versions versions;
    private final Writing writing;
    private final ChapterReview review;
    private final Chapters chapters;
    private final PlanElements elements;
    private final ConductCycle cycles;

    ReadPlan(
            Plans plans,
            PlanRows rows,
            NetworkRows network,
            Versions versions,
            Writing writing,
            ChapterReview review,
            Chapters chapters,
            PlanElements elements,
            ConductCycle cycles) {
        this.plans = plans;
        this.rows = rows;
        this.network = network;
        this.versions = versions;
        this.writing = writing;
        this.review = review;
        this.chapters = chapters;
        this.elements = elements;
        this.cycles = cycles;
    }

    /** The plan as a whole; {@code begun} is false as long as the cycle has none; {@code years} are those of its period; {@code parent} of an action plan only;
     * {@code divisible} when it may be approved in packages (BR-137), {@code packageName} that of the one at hand, or empty. */
    public record PlanHead(
            UUID cycle,
            boolean begun,
            @Nullable UUID plan,
            String title,
            String period,
            List<Integer> years,
            @Nullable UUID parent,
            boolean divisible,
            String packageName,
            @Nullable LocalDate effectiveFrom,
            @Nullable VersionFact latest) {}

    /** How much of what a text holds. */
    public record Counts(
            int chapters, int priorities, int goals, int subgoals, int measures, int indicators, int systemPriorities) {

        static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0);
    }

    /** Where a group's chapter is on its way to being accepted. */
    public record ChapterState(
            UUID element, UUID cycle, String title, boolean submitted, boolean accepted, String returnedBecause) {}

    public PlanHead head(UUID cycle) {
        var found = cycles.get(cycle);
        var plan = plans.findByCycle(cycle);
        return new PlanHead(
                cycle,
                plan.isPresent(),
                plan.map(Plan::id).orElse(null),
                found.planTitle(),
                found.period().toString(),
                IntStream.rangeClosed(found.period().fromYear(), found.period().toYear())
                        .boxed()
                        .toList(),
                found.parent(),
                found.divisible(),
                plan.map(one -> one.atHand().name()).orElse(""),
                plan.map(Plan::effectiveFrom).orElse(null),
                plan.flatMap(one -> versions.latest(one.id())).orElse(null));
    }

    /** Vision, system priorities and chapters of a version; 0 is the working text. */
    public List<PlanLine> outline(UUID cycle, int version) {
        return source(cycle, version).map(rows::outline).orElse(List.of());
    }

    /** Where an element is read: its chapter (the vision of what stands with it), and how many lines of that come before it. */
    public record Standing(UUID chapter, int before) {}

    /** Absent when the text of that version has no such element. */
    public Standing standing(UUID cycle, int version, UUID element) {
        return rows.standing(source(cycle, version).orElseThrow(NotFound::new), element);
    }

    /** What the goals of the working text answer: areas, problems and needs. */
    public Set<UUID> answered(UUID cycle) {
        return source(cycle, 0).map(rows::answered).orElse(Set.of());
    }

    /** Measures of the working text that say nothing of their costs, in reading order. */
    public List<PlanLine> unpriced(UUID cycle, int offset, int limit) {
        return source(cycle, 0).map(one -> rows.unpriced(one, offset, limit)).orElse(List.of());
    }

    /** A chapter, or any other element, with all that is below it. */
    public PlanText below(UUID cycle, int version, UUID element, int offset, int limit) {
        var source = source(cycle, version).orElseThrow(NotFound::new);
        var top = rows.find(source, element).orElseThrow(NotFound::new);
        return rows.read(source, top.path(), offset, limit);
    }

    /** What an element stands under, from its chapter down to itself. */
    public List<PlanLine> above(UUID cycle, int version, UUID element) {
        var source = source(cycle, version).orElseThrow(NotFound::new);
        return rows.above(source, rows.find(source, element).orElseThrow(NotFound::new));
    }

    /** How many lines {@link #below} has in all. */
    public int countBelow(UUID cycle, int version, UUID element) {
        var source = source(cycle, version).orElseThrow(NotFound::new);
        var top = rows.find(source, element).orElseThrow(NotFound::new);
        return rows.count(source, top.path());
    }

    /** Everything, in reading order; a plan holds at most {@link WritePlan#MOST_ELEMENTS} lines. */
    public PlanText whole(UUID cycle, int version) {
        return source(cycle, version).map(rows::whole).orElse(PlanText.NOTHING);
    }

    public Counts counts(UUID cycle, int version) {
        return source(cycle, version).map(rows::counts).orElse(Counts.NOTHING);
    }

    /** What the measures cost together. */
    public BudgetSums budget(UUID cycle, int version) {
        return source(cycle, version).map(rows::sums).orElse(new BudgetSums(List.of(), 0, 0));
    }

    /** What the network of services costs, by year. */
    public List<NetworkLine> network(UUID cycle, int version) {
        return source(cycle, version).map(network::of).orElse(List.of());
    }

    /** What the measures of each chapter, priority and goal cost where any says so, in reading order. */
    public List<BudgetSums.OfPart> budgetOfParts(UUID cycle, int version, int offset, int limit) {
        return source(cycle, version)
                .map(one -> rows.sumsOfParts(one, offset, limit))
                .orElse(List.of());
    }

    /** The newest first. */
    public List<VersionFact> versions(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return plans.findByCycle(cycle)
                .map(plan -> versions.list(plan.id(), offset, limit))
                .orElse(List.of());
    }

    /** Whether the text of that package of a plan is open now, whoever may write in it (BR-120, BR-137). */
    public boolean textOpen(UUID cycle, int packageNumber) {
        return writing.open(cycles.get(cycle), packageNumber);
    }

    /** Whether the person may write there now. */
    public boolean mayWrite(UUID cycle, PlanLine line) {
        return writing.may(cycles.get(cycle), new Writing.Place(line.groupId(), line.packageNumber()));
    }

    /** Whether the person may write what belongs to no group now: add a chapter, take up a measure. */
    public boolean mayAdd(UUID cycle) {
        var found = cycles.get(cycle);
        return writing.may(found, writing.newChapter(found));
    }

    /** What a group's chapter still lacks before it can be handed over (BR-112, BR-113). */
    public List<Missing> missing(UUID group) {
        return review.missing(group);
    }

    /** What the whole text still lacks before it can be frozen (BR-112, BR-113). */
    public List<Missing> missingInPlan(UUID cycle) {
        cycles.get(cycle);
        return review.missingInPlan(plans.findByCycle(cycle).orElseThrow(NotFound::new));
    }

    public ChapterState chapter(UUID group) {
        var chapter = chapters.findByGroup(group).orElseThrow(NotFound::new);
        cycles.get(chapter.cycle());
        return new ChapterState(
                chapter.id(),
                chapter.cycle(),
                elements.findById(chapter.id()).orElseThrow(NotFound::new).wording(),
                chapter.submitted(),
                chapter.accepted(),
                chapter.returnedBecause());
    }

    /** Absent for a cycle somebody may not read; nothing while the cycle has no plan yet. */
    private Optional<PlanRows.Source> source(UUID cycle, int version) {
        PlanningCycle found = cycles.get(cycle);
        var plan = plans.findByCycle(found.id());
        if (version == 0) {
            return plan.map(one -> PlanRows.Source.working(one.id()));
        }
        return Optional.of(PlanRows.Source.version(
                versions.get(plan.orElseThrow(NotFound::new).id(), version).id()));
    }
}
