package cz.trojlistek.replay;

import static cz.trojlistek.replay.CycleScript.at;
import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;
import static cz.trojlistek.replay.StepWork.known;

import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.plan.ChooseMeasures;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.NewIndicator;
import cz.trojlistek.plan.PriceNetwork;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.SmartCheck;
import cz.trojlistek.plan.WritePlan;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the system priorities to the frozen draft, and the final text at the end. */
@Component
class PlanWork {

    /** Neutral wordings for priorities of which the source gives only the number. */
    private static final List<String> PRIORITIES = List.of(
            "Podpora stávající sítě sociálních služeb",
            "Efektivní, kvalitní a dostupné sociální služby",
            "Rozvoj terénních a ambulantních služeb podle potřeb",
            "Lepší informovanost o službách",
            "Spolupráce poskytovatelů a návaznost služeb");

    private static final List<String> MEASURES = List.of(
            "Udržet kapacitu služeb, které skupina potřebuje",
            "Rozšířit dostupnost služeb v městských částech",
            "Zajistit vícezdrojové financování služeb",
            "Vydávat přehled služeb a kontaktů",
            "Pořádat pravidelná setkání poskytovatelů a uživatelů");

    private final WritePlan writing;
    private final FreezePlan freezing;
    private final PriceNetwork pricing;
    private final ReadPlan plans;
    private final ReadAnalyses analyses;
    private final ChooseMeasures measures;
    private final ArrangeYears years;
    private final ConductCycle cycles;

    PlanWork(
            WritePlan writing,
            FreezePlan freezing,
            PriceNetwork pricing,
            ReadPlan plans,
            ReadAnalyses analyses,
            ChooseMeasures measures,
            ArrangeYears years,
            ConductCycle cycles) {
        this.writing = writing;
        this.freezing = freezing;
        this.pricing = pricing;
        this.plans = plans;
        this.analyses = analyses;
        this.measures = measures;
        this.years = years;
        this.cycles = cycles;
    }

    Map<String, StepWork> on(Stage stage) {
        var timeline = stage.timeline;
        var work = new HashMap<String, StepWork>();
        work.put(
                "communityPlan.setSystemPriorities",
                assumed(task -> at(timeline.prioritiesSet, 10), task -> priorities(stage)));
        work.put(
                "communityPlan.writeChapter",
                stage.content.generated()
                        ? generated(task -> at(timeline.chaptersWritten, 10), task -> chapter(stage, task))
                        : assumed(task -> at(timeline.chaptersWritten, 10), task -> chapter(stage, task)));
        work.put("communityPlan.reviewChapter", assumed(task -> at(timeline.chaptersReviewed, 10), this::review));
        work.put("communityPlan.freezeDraft", assumed(task -> at(timeline.frozen, 10), task -> freeze(stage)));
        work.put("communityPlan.finalisePlan", assumed(task -> at(timeline.finalised, 15), task -> finalise(stage)));
        work.put("communityPlan.publishPlan", known(task -> at(timeline.published, 18), task -> publish(stage)));
        work.put("actionPlan.chooseMeasures", assumed(task -> at(timeline.prioritiesSet, 10), task -> measures(stage)));
        return work;
    }

    private String measures(Stage stage) {
        var chosen = measures.offered(stage.cycle()).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .map(line -> new ChooseMeasures.Chosen(line.id(), "Odbor sociální péče", ""))
                .toList();
        measures.choose(stage.cycle(), chosen);
        return chosen.size() + " measures chosen";
    }

    private String priorities(Stage stage) {
        var content = stage.content;
        writing.setSystemPriorities(
                stage.cycle(),
                content.vision().isEmpty() ? "Dostupné a kvalitní sociální služby." : content.vision(),
                content.systemPriorities().isEmpty() ? List.of(PRIORITIES.getFirst()) : content.systemPriorities());
        return "vision and system priorities set";
    }

    private String chapter(Stage stage, InboxTask task) {
        var group = element(task);
        var chapter = plans.chapter(group);
        var written = stage.content.generated()
                ? generate(stage, chapter.element(), stage.content.groups().indexOf(chapter.title()))
                : copy(stage, chapter.element());
        writing.submitChapter(group);
        return "chapter '%s' submitted, %s".formatted(chapter.title(), written);
    }

    /** As many priorities and measures as fall to this chapter, with a word that their wording is made up. */
    private String generate(Stage stage, UUID chapter, int number) {
        var content = stage.content;
        var chapters = content.groups().size();
        var priorities = PlanContent.share(content.priorities(), chapters, number);
        int before = 0;
        for (int i = 0; i < number; i++) {
            before += PlanContent.share(content.priorities(), chapters, i);
        }
        writing.add(
                chapter,
                ElementKind.TEXT,
                content.wordings().isEmpty()
                        ? "Zdroj uvádí počet priorit a opatření, jejich znění ne. Text je doplněn pro ukázku."
                        : "Priority jsou doslova ze zdroje, opatření jsou doplněná pro ukázku.",
                null);
        int measures = 0;
        for (int i = 0; i < priorities; i++) {
            var priority = writing.add(chapter, ElementKind.PRIORITY, priority(content, number, i), null);
            var share = PlanContent.share(content.measures(), content.priorities(), before + i);
            for (int j = 0; j < share; j++) {
                writing.add(priority, ElementKind.MEASURE, MEASURES.get((i + j) % MEASURES.size()) + ".", null);
            }
            measures += share;
            indicator(priority, "Podíl splněných opatření priority", "%", 100, content.targetYear());
        }
        return "%d priorities, %d measures".formatted(priorities, measures);
    }

    private static String priority(PlanContent content, int group, int number) {
        return content.wordings().isEmpty()
                ? PRIORITIES.get(number % PRIORITIES.size()) + "."
                : content.wordings().get(group).get(number);
    }

    /** Goals answer the problem area of their number, as the source has it. */
    private String copy(Stage stage, UUID chapter) {
        var areas = new HashMap<Integer, UUID>();
        analyses.problemTree(stage.cycle()).forEach(area -> areas.put(area.number(), area.id()));
        int measures = 0;
        for (var goal : stage.content.goals()) {
            var id = writing.add(chapter, ElementKind.GOAL, goal.title(), areas.get(goal.number()));
            indicator(id, "Podíl splněných opatření cíle", "%", 100, stage.content.targetYear());
            for (var subgoal : goal.subgoals()) {
                var below = writing.add(id, ElementKind.SUBGOAL, subgoal.title(), null);
                indicator(
                        below,
                        "Splněná opatření",
                        "opatření",
                        subgoal.measures().size(),
                        stage.content.targetYear());
                for (var measure : subgoal.measures()) {
                    writing.add(below, ElementKind.MEASURE, measure, null);
                    measures++;
                }
            }
        }
        return "%d goals, %d measures".formatted(stage.content.goals().size(), measures);
    }

    private void indicator(UUID element, String name, String unit, int target, int year) {
        writing.addIndicator(
                element,
                new NewIndicator(name, unit, BigDecimal.ZERO, BigDecimal.valueOf(target), year, SmartCheck.PASSED, ""));
    }

    private String review(InboxTask task) {
        writing.acceptChapter(element(task));
        return "chapter accepted: " + task.label();
    }

    /** What the law wants of a region's plan beside the chapters of its groups (BR-114). */
    private void fillParts(UUID cycle) {
        var lines = plans.whole(cycle, 0).lines();
        lines.stream()
                .filter(line -> line.kind() == ElementKind.CHAPTER && line.groupId() == null)
                .filter(part -> lines.stream().noneMatch(line -> part.id().equals(line.parent())))
                .forEach(part -> writing.add(
                        part.id(), ElementKind.TEXT, "Text této části zdroj neuvádí, je doplněný pro ukázku.", null));
    }

    private String freeze(Stage stage) {
        var cycle = stage.cycle();
        fillParts(cycle);
        var network = stage.content.network();
        if (network != null && plans.network(cycle, 0).isEmpty()) {
            pricing.add(cycle, network);
        }
        stage.attempts.refuse("freeze", check -> "problem".equals(check.get("goal_without")), "plan.incomplete", () -> {
            var goal = writing.add(anyChapter(cycle), ElementKind.GOAL, "Cíl bez problému", null);
            indicator(goal, "Ukazatel", "%", 100, stage.content.targetYear());
            freezing.freezeDraft(cycle);
        });
        stage.attempts.refuse(
                "freeze", check -> "indicator".equals(check.get("goal_without")), "plan.incomplete", () -> {
                    writing.add(anyChapter(cycle), ElementKind.GOAL, "Cíl bez indikátoru", anyProblem(cycle));
                    freezing.freezeDraft(cycle);
                });
        return "draft frozen as version " + freezing.freezeDraft(cycle);
    }

    private UUID anyChapter(UUID cycle) {
        return plans.outline(cycle, 0).stream()
                .filter(line -> line.kind() == ElementKind.CHAPTER)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private @Nullable UUID anyProblem(UUID cycle) {
        return analyses.problemTree(cycle).stream()
                .findFirst()
                .map(area -> area.id())
                .orElse(null);
    }

    private String finalise(Stage stage) {
        return "final text frozen as version " + freezing.finalise(stage.cycle());
    }

    private String publish(Stage stage) {
        freezing.publish(stage.cycle(), stage.timeline.published);
        var cycle = cycles.get(stage.cycle());
        if (cycle.parent() == null) {
            years.startIn(cycle.id(), cycle.version(), stage.timeline.firstActionPlan());
        }
        return "plan published, in force from " + stage.timeline.published;
    }

    private static UUID element(InboxTask task) {
        if (task.element() == null) {
            throw new IllegalStateException("a chapter task without a group");
        }
        return task.element();
    }
}
