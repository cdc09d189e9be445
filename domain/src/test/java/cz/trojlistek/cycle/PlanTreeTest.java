package cz.trojlistek.cycle;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.OwnRegionTest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.PlanTree.Branch;
import cz.trojlistek.cycle.PlanTree.Leaf;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plans of a region, each at its place. */
@SuppressWarnings("NullAway.Init")
class PlanTreeTest extends OwnRegionTest {

    @Autowired
    PlanTree tree;

    @Autowired
    ReadCycles lists;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestConsultations consultations;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    Actors actors;

    @Test
    void everyPlanStandsAtItsTerritoryAndWhatIsNotPublicNowhere() {
        var above = cycles.in(region, Phase.SETTLING);
        var below = cycles.in(town, Phase.CONSULTATION);
        cycles.in(neighbour, Phase.DRAFTING);
        cycles.in(neighbour, Phase.REJECTED);

        var root = root();

        assertThat(ids(root)).containsExactly(above);
        assertThat(root.below()).hasSize(1);
        assertThat(root.below().getFirst().below()).hasSize(2);
        assertThat(ids(root.below().getFirst().below().getFirst())).containsExactly(below);
        assertThat(ids(root.below().getFirst().below().getLast())).isEmpty();
    }

    @Test
    void aPlaceShowsItsNewestPlansAndSaysThatThereAreMore() {
        for (int i = 0; i < PlanTree.OF_A_PLACE; i++) {
            cycles.in(region, Phase.APPROVING);
        }
        assertThat(root().plans()).hasSize(PlanTree.OF_A_PLACE);
        assertThat(root().more()).isFalse();

        cycles.in(region, Phase.APPROVING);

        assertThat(root().plans()).hasSize(PlanTree.OF_A_PLACE);
        assertThat(root().more()).isTrue();
    }

    @Test
    void whatIsOpenIsOpenByTheClockAlone() {
        var consultation = consultations.open();
        assertThat(open(consultation)).isTrue();

        consultations.at("2009-04-21T00:00");
        assertThat(open(consultation)).isFalse();
    }

    private boolean open(UUID consultation) {
        var cycle = database.sql("select cycle from consultation where id = ?")
                .param(consultation)
                .query(UUID.class)
                .single();
        database.sql("update planning_cycle set from_year = 2999, to_year = 3000 where id = ?")
                .param(cycle)
                .update(); // the newest of a town in which other tests have plans too
        return tree.from(BRNO).getFirst().plans().stream()
                .anyMatch(leaf ->
                        leaf.open() != null && leaf.open().consultation().equals(consultation));
    }

    @Test
    void theActionPlanOfAYearThatIsOpenStandsWithItsPlan() {
        var consultation = consultations.open();
        var plan = cycles.in(town, Phase.IN_FORCE);
        var year = yearOf(plan, consultation);
        var beside = cycles.in(neighbour, Phase.IN_FORCE);

        var leaf = root().below().getFirst().below().getFirst().plans().getFirst();
        assertThat(leaf.plan().id()).isEqualTo(plan);
        assertThat(leaf.open()).isNull();
        assertThat(leaf.years()).singleElement().satisfies(open -> {
            assertThat(open.plan().id()).isEqualTo(year);
            assertThat(open.open().consultation()).isEqualTo(consultation);
            assertThat(open.open().closesOn()).isEqualTo(TestConsultations.CLOSES);
        });
        assertThat(around(beside, neighbour).beside())
                .flatExtracting(Leaf::years)
                .extracting(open -> open.plan().id())
                .containsExactly(year);

        advance.enter(year, Phase.DRAFTING); // not public any more
        assertThat(opened(plan)).isEmpty();
        advance.enter(year, Phase.CONSULTATION);
        assertThat(opened(plan)).hasSize(1);
        consultations.at("2009-04-21T00:00");
        assertThat(opened(plan)).isEmpty();
    }

    private List<PlanTree.OpenYear> opened(UUID plan) {
        return root().below().getFirst().below().stream()
                .flatMap(branch -> branch.plans().stream())
                .filter(leaf -> leaf.plan().id().equals(plan))
                .flatMap(leaf -> leaf.years().stream())
                .toList();
    }

    /** The action plan of the plan's first year, with a consultation that another plan began with. */
    private UUID yearOf(UUID plan, UUID consultation) {
        var first = advance.get(plan).period().fromYear();
        var year = cycles.actionPlan(plan, first);
        advance.enter(year, Phase.CONSULTATION);
        database.sql("update consultation set cycle = ? where id = ?")
                .params(year, consultation)
                .update();
        return year;
    }

    @Test
    void aPlanHasTheRegionsAboveAndItsNeighboursBeside() {
        var above = cycles.in(region, Phase.IN_FORCE);
        var mine = cycles.in(town, Phase.CONSULTATION);
        var beside = cycles.in(neighbour, Phase.SETTLING);
        cycles.in(neighbour, Phase.DRAFTING);
        var years = cycles.in(neighbour, Phase.IN_FORCE);
        database.sql("update planning_cycle set from_year = 1999, to_year = 2001 where id = ?")
                .param(years)
                .update();

        var around = around(mine, town);

        assertThat(around.above()).extracting(leaf -> leaf.plan().id()).containsExactly(above);
        assertThat(around.beside()).extracting(leaf -> leaf.plan().id()).containsExactly(beside);
        assertThat(around(above, region).above()).isEmpty();
        assertThat(around(above, region).beside())
                .extracting(leaf -> leaf.plan().id())
                .containsExactly(mine, beside);
    }

    @Test
    void theWorkbenchShowsDraftsToTheRegionAndNotToNeighbours() {
        var above = cycles.in(region, Phase.DRAFTING);
        var mine = cycles.in(town, Phase.DRAFTING);
        var published = cycles.in(neighbour, Phase.IN_FORCE);
        var draft = cycles.in(neighbour, Phase.DRAFTING);
        people.person(TestPeople.login(Role.REGION_PLANNER, region), Role.REGION_PLANNER, region);

        var coordinator =
                actors.as(TestPeople.login(Role.COORDINATOR, town), () -> lists.around(advance.get(mine), 50));
        assertThat(coordinator).extracting(ReadCycles.Neighbour::id).containsExactly(above, published);
        assertThat(coordinator).extracting(ReadCycles.Neighbour::readable).containsExactly(true, false);

        var planner =
                actors.as(TestPeople.login(Role.REGION_PLANNER, region), () -> lists.around(advance.get(above), 50));
        assertThat(planner).extracting(ReadCycles.Neighbour::id).containsExactlyInAnyOrder(mine, published, draft);
        assertThat(planner).allMatch(ReadCycles.Neighbour::readable);
    }

    @Test
    void manyPlansTakeAsManyStatementsAsOne() {
        var plan = cycles.in(town, Phase.CONSULTATION);
        var few = Statements.of(() -> root());
        var fewAround = Statements.of(() -> around(plan, town));

        for (int i = 0; i < 8; i++) {
            cycles.in(neighbour, Phase.CONSULTATION);
            var approved = cycles.in(region, Phase.IN_FORCE);
            var first = advance.get(approved).period().fromYear();
            advance.enter(cycles.actionPlan(approved, first), Phase.CONSULTATION);
            advance.enter(cycles.actionPlan(approved, first + 1), Phase.CONSULTATION);
        }

        assertThat(Statements.of(() -> root())).hasSameSizeAs(few);
        assertThat(Statements.of(() -> around(plan, town))).hasSameSizeAs(fewAround);
    }

    private Branch root() {
        return tree.from(region).getFirst();
    }

    private PlanTree.Around around(UUID plan, TerritoryPath territory) {
        var year = clock.today().getYear();
        return tree.around(plan, territory, year + 1, year + 4);
    }

    private static List<UUID> ids(Branch branch) {
        return branch.plans().stream()
                .map(Leaf::plan)
                .map(PublicCycles.PublicCycle::id)
                .toList();
    }
}
