package cz.trojlistek.plan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A working group's chapter between the group and the coordinator. */
@Component
class ChapterReview {

    private final Chapters chapters;
    private final PlanElements elements;
    private final PlanRows rows;
    private final AnalysisFacts analyses;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ChapterReview(
            Chapters chapters,
            PlanElements elements,
            PlanRows rows,
            AnalysisFacts analyses,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.chapters = chapters;
        this.elements = elements;
        this.rows = rows;
        this.analyses = analyses;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    void submit(UUID group) {
        var chapter = proposing(group, Action.LEAD_GROUP);
        var missing = missing(chapter);
        if (!missing.isEmpty()) {
            throw new ChapterIncomplete(missing);
        }
        chapter.submit(element(chapter), clock.instant());
        chapters.save(chapter);
    }

    void accept(UUID group) {
        var chapter = proposing(group, Action.CONDUCT_CYCLE);
        chapter.accept(element(chapter), clock.instant());
        chapters.save(chapter);
    }

    void giveBack(UUID group, String reason) {
        var chapter = proposing(group, Action.CONDUCT_CYCLE);
        chapter.giveBack(element(chapter), Wording.paragraphs("reason", reason, 4000));
        chapters.save(chapter);
    }

    List<Missing> missing(UUID group) {
        var chapter = chapters.findByGroup(group).orElseThrow(NotFound::new);
        cycles.get(chapter.cycle());
        return missing(chapter);
    }

    List<Missing> missingInPlan(Plan plan) {
        var whole = rows.whole(PlanRows.Source.working(plan.id()));
        var atHand = whole.lines().stream()
                .filter(line -> line.packageNumber() <= plan.currentPackage())
                .toList();
        return Completeness.of(
                new PlanText(atHand, whole.indicators(), whole.budget()),
                analyses.hasProblemTree(plan.cycle()),
                rows.statutoryParts(plan.id()));
    }

    private List<Missing> missing(Chapter chapter) {
        var element = element(chapter);
        var text = rows.read(PlanRows.Source.working(element.plan()), element.path(), 0, PlanRows.WHOLE);
        return Completeness.of(text, analyses.hasProblemTree(chapter.cycle()), Set.of());
    }

    private PlanElement element(Chapter chapter) {
        return elements.findById(chapter.id()).orElseThrow(NotFound::new);
    }

    private Chapter proposing(UUID group, Action action) {
        var chapter = chapters.findToDecide(group).orElseThrow(NotFound::new);
        var cycle = cycles.get(chapter.cycle());
        actors.require(action, cycle.scope().ofGroup(group));
        if (cycle.phase() != Phase.PROPOSING) {
            throw new WrongPhase(cycle.phase());
        }
        return chapter;
    }
}
