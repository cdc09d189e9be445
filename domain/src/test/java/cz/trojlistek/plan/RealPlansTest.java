package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.CHOMUTOV;
import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yaml.snakeyaml.Yaml;

/** The plans that we know from the sources can be written down, counted, frozen and read with few statements. */
@SpringBootTest
@SuppressWarnings({"NullAway.Init", "unchecked"})
class RealPlansTest {

    @Autowired
    TestPlans plans;

    @Autowired
    WritePlan write;

    @Autowired
    FreezePlan freeze;

    @Autowired
    ComparePlans compare;

    @Autowired
    ReadPlan read;

    @Autowired
    ReadAnalyses analyses;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    AdvanceCycle advance;

    /** Chomutov 2014: every goal answers the problem area of its number. */
    @Test
    void BR_112_chomutovsGoalsAnswerTheProblemAreasOfTheirNumbers() {
        var cycle = plans.proposing(CHOMUTOV, 1);
        var content = content("plan_content_mos_chomutov.yaml");
        var chapter = plans.chapters(cycle).getFirst();

        plans.as(Role.COORDINATOR, CHOMUTOV, () -> {
            for (var area : list(content, "problem_tree")) {
                int number = analyses.treeCounts(cycle).areas() + 1;
                var id = analyse.addProblemArea(cycle, number, text(area, "area_cs"));
                texts(area, "problems_cs").forEach(problem -> analyse.addProblem(id, problem));
            }
            var areas = analyses.problemTree(cycle);
            int number = 0;
            for (var goal : list(content, "goals")) {
                number++;
                var goalId = write.add(
                        chapter.id(),
                        ElementKind.GOAL,
                        text(goal, "title_cs"),
                        areas.get(number - 1).id());
                for (var subgoal : list(goal, "subgoals")) {
                    var subgoalId = write.add(goalId, ElementKind.SUBGOAL, text(subgoal, "title_cs"), null);
                    texts(subgoal, "measures_cs")
                            .forEach(measure -> write.addIndicator(
                                    write.add(subgoalId, ElementKind.MEASURE, measure, null),
                                    TestPlans.indicator(SmartCheck.PASSED, "")));
                }
            }
            write.submitChapter(Objects.requireNonNull(chapter.groupId()));
            return cycle;
        });

        assertThat(plans.as(Role.COORDINATOR, CHOMUTOV, () -> analyses.treeCounts(cycle)))
                .isEqualTo(new ReadAnalyses.TreeCounts(3, 16));
        assertThat(plans.as(Role.COORDINATOR, CHOMUTOV, () -> read.counts(cycle, 0)))
                .isEqualTo(new ReadPlan.Counts(1, 0, 3, 5, 18, 18, 0));
    }

    /** Brno 2009: 8 chapters, 36 priorities, 109 measures; only the counts are known. */
    @Test
    void aPlanAsLargeAsBrnosIsReadWithAsManyStatementsAsASmallOne() {
        var small = plans.drafting(BRNO, 1);
        var large = brno();
        assertThat(plans.as(Role.COORDINATOR, BRNO, () -> read.counts(large, 0)))
                .isEqualTo(new ReadPlan.Counts(8, 36, 0, 0, 109, 36, 0));

        for (var steps : List.<Consumer<UUID>>of(
                cycle -> read.whole(cycle, 0),
                cycle -> read.outline(cycle, 0),
                cycle -> read.below(cycle, 0, read.outline(cycle, 0).getFirst().id(), 0, 300),
                cycle -> read.counts(cycle, 0),
                read::missingInPlan,
                freeze::freezeDraft,
                cycle -> read.whole(cycle, 1),
                cycle -> compare.list(cycle, 0, 1, ComparePlans.Wanted.ALL, 0, 3000),
                cycle -> compare.summary(cycle, 0, 1, ComparePlans.Wanted.ALL))) {
            assertThat(statements(steps, large)).isEqualTo(statements(steps, small));
        }
        assertThat(statements(cycle -> read.whole(cycle, 0), large)).isLessThanOrEqualTo(6);
        assertThat(statements(cycle -> read.whole(cycle, 1), large)).isLessThanOrEqualTo(7);
        assertThat(plans.as(Role.COORDINATOR, BRNO, () -> read.whole(large, 1)).lines())
                .hasSize(260);
    }

    private int statements(Consumer<UUID> steps, UUID cycle) {
        return Statements.of(() -> plans.as(Role.COORDINATOR, BRNO, () -> {
                    steps.accept(cycle);
                    return cycle;
                }))
                .size();
    }

    private UUID brno() {
        var cycle = plans.proposing(BRNO, 8);
        var chapters = plans.chapters(cycle);
        plans.as(Role.COORDINATOR, BRNO, () -> {
            int measures = 0;
            for (int priority = 0; priority < 36; priority++) {
                var chapter = chapters.get(priority % 8).id();
                var id = write.add(chapter, ElementKind.PRIORITY, "Priorita " + (priority + 1), null);
                write.addIndicator(id, TestPlans.indicator(SmartCheck.PASSED, ""));
                write.add(id, ElementKind.TEXT, "Zdůvodnění.", null);
                write.add(id, ElementKind.TEXT, "Zdroje.", null);
                for (; measures * 36 < (priority + 1) * 109; measures++) {
                    write.add(id, ElementKind.MEASURE, "Opatření " + (measures + 1), null);
                }
            }
            for (int i = 0; i < 35; i++) {
                write.add(chapters.get(i % 8).id(), ElementKind.TEXT, "Popis cílové skupiny.", null);
            }
            for (var chapter : chapters) {
                write.submitChapter(Objects.requireNonNull(chapter.groupId()));
                write.acceptChapter(Objects.requireNonNull(chapter.groupId()));
            }
            return cycle;
        });
        advance.enter(cycle, Phase.DRAFTING);
        return cycle;
    }

    private static Map<String, Object> content(String name) {
        return new Yaml().load(RealPlansTest.class.getResourceAsStream("/reference/" + name));
    }

    private static List<Map<String, Object>> list(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(of.get(key));
    }

    private static List<String> texts(Map<String, Object> of, String key) {
        return (List<String>) Objects.requireNonNull(of.get(key));
    }

    private static String text(Map<String, Object> of, String key) {
        return String.valueOf(of.get(key));
    }
}
