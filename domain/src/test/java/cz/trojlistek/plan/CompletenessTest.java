package cz.trojlistek.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.plan.Missing.Lack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    static final boolean TREE = true;
    static final boolean NO_TREE = false;

    final List<PlanLine> lines = new ArrayList<>();
    final List<IndicatorLine> indicators = new ArrayList<>();

    @Test
    void BR_112_aGoalHasToAnswerAProblem() {
        var chapter = line(null, ElementKind.CHAPTER, "0001", null);
        var goal = line(chapter, ElementKind.GOAL, "0001.0001", null);
        measured(goal, SmartCheck.PASSED, "");

        assertThat(lacks(TREE)).containsExactly(Lack.NO_PROBLEM);
        assertThat(lacks(NO_TREE)).containsExactly(Lack.NO_PROBLEM);
    }

    @Test
    void BR_112_withoutATreeAGoalAnswersThePriorityItStandsUnder() {
        var priority = line(null, ElementKind.PRIORITY, "0001", null);
        var goal = line(priority, ElementKind.GOAL, "0001.0001", null);
        measured(goal, SmartCheck.PASSED, "");

        assertThat(lacks(NO_TREE)).isEmpty();
        assertThat(lacks(TREE)).containsExactly(Lack.NO_PROBLEM);
    }

    @Test
    void BR_113_aGoalAndAPriorityNeedAnIndicator() {
        line(null, ElementKind.PRIORITY, "0001", null);
        line(null, ElementKind.GOAL, "0002", UUID.randomUUID());

        assertThat(lacks(TREE)).containsExactly(Lack.NO_INDICATOR, Lack.NO_INDICATOR);
    }

    @Test
    void BR_113_anIndicatorOfAMeasureCountsForAllAboveIt() {
        var goal = line(null, ElementKind.GOAL, "0001", UUID.randomUUID());
        var subgoal = line(goal, ElementKind.SUBGOAL, "0001.0001", null);
        measured(line(subgoal, ElementKind.MEASURE, "0001.0001.0012", null), SmartCheck.PASSED, "");

        assertThat(lacks(TREE)).isEmpty();
    }

    @Test
    void BR_113_aNegativeAnswerNeedsAJustification() {
        var goal = line(null, ElementKind.GOAL, "0001", UUID.randomUUID());
        var late = new SmartCheck(true, true, true, true, false);
        measured(goal, late, "");
        assertThat(lacks(TREE)).containsExactly(Lack.SMART_UNJUSTIFIED);

        indicators.clear();
        measured(goal, late, "Výstavba potrvá déle, první etapa skončí včas.");
        assertThat(lacks(TREE)).isEmpty();
    }

    @Test
    void aGroupsChapterProposesSomething() {
        lines.add(new PlanLine(
                UUID.randomUUID(),
                null,
                ElementKind.CHAPTER,
                "1",
                "0001",
                "Senioři",
                UUID.randomUUID(),
                null,
                null,
                "",
                1,
                0));
        line(null, ElementKind.CHAPTER, "0002", null); // general, without a group

        assertThat(lacks(TREE)).containsExactly(Lack.NOTHING_PROPOSED);
    }

    private List<Lack> lacks(boolean tree) {
        return Completeness.of(new PlanText(lines, indicators, List.of()), tree, Set.of()).stream()
                .map(Missing::lack)
                .toList();
    }

    private PlanLine line(@Nullable PlanLine parent, ElementKind kind, String path, @Nullable UUID problem) {
        var line = new PlanLine(
                UUID.randomUUID(),
                parent == null ? null : parent.id(),
                kind,
                path,
                path,
                "Text",
                null,
                problem,
                null,
                "",
                1,
                0);
        lines.add(line);
        return line;
    }

    private void measured(PlanLine line, SmartCheck smart, String justification) {
        indicators.add(new IndicatorLine(
                UUID.randomUUID(),
                line.id(),
                "Počet",
                "osob",
                null,
                BigDecimal.TEN,
                2024,
                smart.specific(),
                smart.measurable(),
                smart.ambitious(),
                smart.realistic(),
                smart.timely(),
                justification,
                null,
                null,
                "",
                0));
    }
}
