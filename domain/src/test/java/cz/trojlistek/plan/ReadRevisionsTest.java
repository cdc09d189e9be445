package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ReadRevisions.Frozen;
import cz.trojlistek.plan.ReadRevisions.Revision;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class ReadRevisionsTest extends ProposingPlan {

    @Autowired
    ReadRevisions revisions;

    @Autowired
    ArrangeText arrange;

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    @Test
    void everyWordingIsKeptWithWhoWroteItAndWhen() {
        var prose = add(chapter.id(), ElementKind.TEXT, "První. Druhá.");
        coordinator(() -> write.revise(prose, 0, "První. Druhá."));
        var second = coordinator(() -> arrange.split(prose, 0, "První.", "Druhá."));

        assertThat(of(prose))
                .extracting(Revision::number, Revision::before, Revision::after)
                .as("who saves the same has changed nothing")
                .containsExactly(tuple(2, "První. Druhá.", "První."), tuple(1, "", "První. Druhá."));
        assertThat(of(prose)).allSatisfy(one -> {
            assertThat(one.revisedBy()).isNotBlank();
            assertThat(one.revisedAt()).isNotNull();
        });
        assertThat(of(second)).extracting(Revision::after).containsExactly("Druhá.");
        assertThat(coordinator(() -> revisions.of(cycle, prose, 1, 1)))
                .extracting(Revision::number)
                .containsExactly(1);
    }

    @Test
    void BR_120_theVersionsSayWhereItReadOtherwise() {
        plans.draft(cycle);
        coordinator(() -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.SETTLING);
        var priority = coordinator(() -> read.below(cycle, 0, chapter.id(), 0, 10))
                .lines()
                .get(1);
        facts.freezeRevised(cycle);
        coordinator(() -> write.revise(priority.id(), priority.editVersion(), "Po připomínkách"));
        facts.freezeRevised(cycle);

        assertThat(coordinator(() -> revisions.frozen(cycle, priority.id())))
                .extracting(Frozen::number, Frozen::changed)
                .containsExactly(tuple(1, true), tuple(2, false), tuple(3, true));
    }

    @Test
    void whatIsForeignOrGoneIsAbsent() {
        plans.cycle(KURIM, 1, null);
        var prose = add(chapter.id(), ElementKind.TEXT, "Odstavec");
        assertThatThrownBy(() -> as(KURIM, () -> revisions.of(cycle, prose, 0, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> revisions.frozen(cycle, prose)))
                .isInstanceOf(NotFound.class);
        coordinator(() -> write.remove(prose));
        assertThatThrownBy(() -> of(prose)).isInstanceOf(NotFound.class);
    }

    private List<Revision> of(UUID element) {
        return coordinator(() -> revisions.of(cycle, element, 0, 10));
    }
}
