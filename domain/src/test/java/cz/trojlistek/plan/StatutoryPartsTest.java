package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The five parts of a regional plan (BR-114): four chapters nobody removes, and the chapters of the groups. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class StatutoryPartsTest {

    private static final String PLANNER = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA);

    @Autowired
    TestPlans plans;

    @Autowired
    WritePlan write;

    @Autowired
    ReadPlan read;

    @Autowired
    FreezePlan freeze;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    @Test
    void BR_114_aRegionalPlanIsNotFrozenWithAnEmptyPart() {
        var cycle = plans.cycle(SOUTH_MORAVIA, 1, null);
        drafting(cycle);
        assertThat(lines(cycle))
                .extracting(PlanLine::wording)
                .startsWith("Popisná část", "Analytická část", "Vyhodnocení předchozího plánu", "Pracovní skupina 1")
                .contains("Způsob zajištění sítě sociálních služeb");
        var parts = lines(cycle).stream()
                .filter(line -> line.kind() == ElementKind.CHAPTER && line.groupId() == null)
                .toList();
        assertThat(parts).hasSize(4);
        for (int filled = 0; filled < 4; filled++) {
            assertThat(lacks(cycle)).hasSize(4 - filled).containsOnly(Missing.Lack.PART_EMPTY);
            var part = parts.get(filled).id();
            planner(() -> write.add(part, ElementKind.TEXT, "Text.", null));
        }
        assertThat(planner(() -> freeze.freezeDraft(cycle))).isEqualTo(1);
    }

    @Test
    void BR_114_aPartIsNotRemoved() {
        var cycle = plans.cycle(SOUTH_MORAVIA, 1, null);
        drafting(cycle);
        var part = lines(cycle).getFirst().id();
        assertThatThrownBy(() -> planner(() -> {
                    write.remove(part);
                    return 0;
                }))
                .isInstanceOf(PlanUnusable.class)
                .hasMessageContaining("cannot-be-removed");
    }

    @Test
    void BR_114_aCycleOpenedBeforeTheRuleAndATownAreNotAskedForThem() {
        var before = plans.cycle(SOUTH_MORAVIA, 1, null);
        database.sql("update planning_cycle set opened_at = '2017-12-31 22:00+00' where id = ?")
                .param(before)
                .update();
        drafting(before);
        assertThat(planner(() -> freeze.freezeDraft(before))).isEqualTo(1);

        var town = plans.drafting(BRNO, 1);
        assertThat(actors.as(TestPeople.login(Role.COORDINATOR, BRNO), () -> freeze.freezeDraft(town)))
                .isEqualTo(1);
    }

    private void drafting(UUID cycle) {
        plans.draft(plans.propose(cycle));
    }

    private List<Missing.Lack> lacks(UUID cycle) {
        return catchThrowableOfType(PlanIncomplete.class, () -> planner(() -> freeze.freezeDraft(cycle)))
                .missing()
                .stream()
                .map(Missing::lack)
                .toList();
    }

    private List<PlanLine> lines(UUID cycle) {
        return planner(() -> read.whole(cycle, 0)).lines();
    }

    private <T> T planner(Supplier<T> steps) {
        return actors.as(PLANNER, steps);
    }
}
