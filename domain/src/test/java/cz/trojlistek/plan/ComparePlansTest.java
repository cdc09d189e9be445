package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ComparePlans.Changes;
import cz.trojlistek.plan.ComparePlans.Summary;
import cz.trojlistek.plan.ComparePlans.Wanted;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The draft of two chapters, frozen, against the text as it is written on. */
@SuppressWarnings("NullAway.Init")
class ComparePlansTest extends ProposingPlan {

    @Autowired
    ComparePlans compare;

    @Autowired
    ArrangeText arrange;

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    @Autowired
    FundMeasures funding;

    PlanLine priority;
    PlanLine measure;

    @BeforeEach
    void frozenAndOpenAgain() {
        plans.draft(cycle);
        coordinator(() -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.SETTLING);
        var lines = coordinator(() -> read.below(cycle, 0, chapter.id(), 0, 10)).lines();
        priority = lines.get(1);
        measure = lines.get(2);
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(summary(Wanted.ALL)).isEqualTo(new Summary(0, 0, 0, 0, 0));
        assertThat(changes(Wanted.ALL).list()).isEmpty();
    }

    @Test
    void changedAddedRemovedAndMovedAreToldApart() {
        coordinator(() -> write.revise(priority.id(), priority.editVersion(), "Po připomínkách"));
        var added = add(chapter.id(), ElementKind.PRIORITY, "Nová priorita");
        coordinator(() -> arrange.moveBelow(measure.id(), measure.editVersion(), added));
        var below = coordinator(() -> read.below(cycle, 0, second.id(), 0, 10)).lines();
        coordinator(() -> write.remove(below.get(1).id()));

        assertThat(summary(Wanted.ALL)).isEqualTo(new Summary(5, 1, 1, 2, 1));
        assertThat(changes(Wanted.ALL).list())
                .extracting(ElementChange::code, ElementChange::sorts, ElementChange::below)
                .containsExactly(
                        tuple("1.1", EnumSet.of(ChangeSort.CHANGED), ""),
                        tuple("1.2", EnumSet.of(ChangeSort.ADDED), ""),
                        tuple("1.1.1", EnumSet.of(ChangeSort.MOVED), "1.1"),
                        tuple("2.1", EnumSet.of(ChangeSort.REMOVED), ""),
                        tuple("2.1.1", EnumSet.of(ChangeSort.REMOVED), ""));
        for (var sort : ChangeSort.values()) {
            assertThat(changes(new Wanted(null, sort, "")).list())
                    .hasSize(summary(Wanted.ALL).of(sort))
                    .allSatisfy(change -> assertThat(change.sorts()).contains(sort));
        }
        assertThat(changes(new Wanted(second.id(), null, "")).list())
                .extracting(ElementChange::code)
                .containsExactly("2.1", "2.1.1");
        assertThat(changes(Wanted.holding("připomínkách")).list()).hasSize(1);
        assertThat(coordinator(() -> compare.list(cycle, 1, 0, Wanted.ALL, 1, 2))
                        .list())
                .extracting(ElementChange::code)
                .containsExactly("1.2", "1.1.1");
    }

    /** BR-119: a piece that changes places is the same piece; one that is only pushed along has not moved. */
    @Test
    void BR_119_aNewOrderIsAMoveAndANewNeighbourIsNot() {
        add(chapter.id(), ElementKind.TEXT, "Úvod");
        assertThat(summary(Wanted.ALL)).isEqualTo(new Summary(1, 0, 1, 0, 0));

        var another = plans.priority(cycle, chapter.id(), "Další priorita");
        assertThat(facts.freezeRevised(cycle)).isEqualTo(2);
        var version = coordinator(() -> read.below(cycle, 0, another, 0, 1))
                .lines()
                .getFirst()
                .editVersion();
        coordinator(() -> arrange.moveUp(another, version));

        assertThat(coordinator(() -> compare.summary(cycle, 2, 0, Wanted.ALL))).isEqualTo(new Summary(2, 0, 0, 0, 2));
    }

    @Test
    void indicatorsAndCostsAreComparedWithThemBesideTheWords() {
        var before = coordinator(() -> read.below(cycle, 0, measure.id(), 0, 1));
        var indicator = before.indicators().getFirst();
        coordinator(() -> write.correctIndicator(
                indicator.id(),
                indicator.editVersion(),
                new NewIndicator("Počet klientů", "osob", null, new BigDecimal("150"), 2024, SmartCheck.PASSED, "")));
        var year = coordinator(() -> read.head(cycle)).years().getFirst();
        coordinator(() -> funding.fund(
                priorityMeasure(second),
                seen(priorityMeasure(second)),
                List.of(new BudgetAmount(year, FundingSource.ESF, 7))));

        var changes = changes(Wanted.ALL);

        assertThat(changes.list())
                .extracting(ElementChange::code, ElementChange::facts, ElementChange::sorts)
                .containsExactly(
                        tuple("1.1.1", true, EnumSet.of(ChangeSort.CHANGED)),
                        tuple("2.1.1", true, EnumSet.of(ChangeSort.CHANGED)));
        assertThat(changes.before().indicators().getFirst().target()).isEqualByComparingTo("120");
        assertThat(changes.after().indicators().getFirst().target()).isEqualByComparingTo("150");
        assertThat(changes.before().budget()).isEmpty();
        assertThat(changes.after().budget()).extracting(BudgetLine::crowns).containsExactly(7L);
        assertThat(coordinator(() -> compare.one(cycle, 1, 0, measure.id()))).isPresent();
        assertThat(coordinator(() -> compare.one(cycle, 1, 0, priority.id()))).isEmpty();
    }

    @Test
    void foreignPlansAndVersionsThatAreNotThereAreAbsent() {
        plans.cycle(KURIM, 1, null);
        assertThatThrownBy(() -> as(KURIM, () -> compare.summary(cycle, 1, 0, Wanted.ALL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> compare.list(cycle, 1, 0, Wanted.ALL, 0, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> compare.one(cycle, 1, 0, measure.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinator(() -> compare.summary(cycle, 1, 9, Wanted.ALL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        coordinator(() -> compare.list(cycle, 1, 0, new Wanted(UUID.randomUUID(), null, ""), 0, 1)))
                .isInstanceOf(NotFound.class);
        var elsewhere = plans.proposing(BRNO, 1);
        assertThatThrownBy(() -> coordinator(() -> compare.list(elsewhere, 1, 0, Wanted.ALL, 0, 1)))
                .isInstanceOf(NotFound.class);
    }

    private UUID priorityMeasure(PlanLine of) {
        return coordinator(() -> read.below(cycle, 0, of.id(), 0, 10))
                .lines()
                .get(2)
                .id();
    }

    private int seen(UUID element) {
        return coordinator(() -> read.below(cycle, 0, element, 0, 1))
                .lines()
                .getFirst()
                .editVersion();
    }

    private Summary summary(Wanted wanted) {
        return coordinator(() -> compare.summary(cycle, 1, 0, wanted));
    }

    private Changes changes(Wanted wanted) {
        return coordinator(() -> compare.list(cycle, 1, 0, wanted, 0, 100));
    }
}
