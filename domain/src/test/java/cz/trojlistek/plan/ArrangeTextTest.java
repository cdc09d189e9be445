package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Trail;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class ArrangeTextTest extends ProposingPlan {

    @Autowired
    ArrangeText arrange;

    UUID first;
    UUID measure;
    UUID prose;
    UUID other;

    /** 1.1 with 1.1/1 and 1.1.1, then 1.2; both in the chapter of one group. */
    @BeforeEach
    void twoPriorities() {
        first = add(chapter.id(), ElementKind.PRIORITY, "První priorita");
        prose = add(first, ElementKind.TEXT, "Odstavec. Druhá věta.");
        measure = add(first, ElementKind.MEASURE, "Opatření");
        other = add(chapter.id(), ElementKind.PRIORITY, "Druhá priorita");
    }

    @Test
    void BR_119_whatMovesKeepsItsIdentityAndItsCodeAndTakesAlongWhatStandsBelow() {
        coordinator(() -> write.add(measure, ElementKind.TEXT, "K opatření", null));
        coordinator(() -> arrange.moveBelow(measure, version(measure), other));

        assertThat(codes()).containsExactly("1", "1.1", "1.1/1", "1.2", "1.1.1", "1.1.1/1");
        assertThat(line(measure).parent()).isEqualTo(other);
        assertThat(line(measure).depth()).isEqualTo(2);
        var next = add(first, ElementKind.MEASURE, "Další");
        assertThat(line(next).code()).as("a code is given once").isEqualTo("1.1.2");
    }

    @Test
    void intoAnotherChapterItBelongsToThatGroup() {
        coordinator(() -> arrange.moveBelow(first, version(first), second.id()));

        assertThat(coordinator(() -> read.below(cycle, 0, second.id(), 0, 100)).lines())
                .extracting(PlanLine::code, PlanLine::groupId)
                .containsExactly(
                        Tuple.tuple("2", second.groupId()),
                        Tuple.tuple("1.1", second.groupId()),
                        Tuple.tuple("1.1/1", second.groupId()),
                        Tuple.tuple("1.1.1", second.groupId()));
    }

    @Test
    void neighboursChangePlacesWithAllBelowThem() {
        coordinator(() -> arrange.moveUp(other, version(other)));
        assertThat(codes()).containsExactly("1", "1.2", "1.1", "1.1/1", "1.1.1");
        coordinator(() -> arrange.moveDown(other, version(other)));
        assertThat(codes()).containsExactly("1", "1.1", "1.1/1", "1.1.1", "1.2");

        refusedAt("element", () -> coordinator(() -> arrange.moveUp(first, version(first))));
        refusedAt("element", () -> coordinator(() -> arrange.moveDown(other, version(other))));
    }

    @Test
    void theTrailSaysFromWhereAndWhere() {
        coordinator(() -> arrange.moveBelow(measure, version(measure), other));
        coordinator(() -> arrange.moveUp(other, version(other)));

        assertThat(database.sql("""
                                select before || '|' || after from audit_entry
                                where action = 'TextMoved' and subject = ? order by id""").param(cycle).query(String.class).list())
                .containsExactly(
                        "1.1.1 " + Trail.fact("below", "1.1") + "|1.1.1 " + Trail.fact("below", "1.2"),
                        "1.1, 1.2|1.2, 1.1");
    }

    @Test
    void oneParagraphBecomesTwoAndTheFirstStaysWhatItWas() {
        add(first, ElementKind.TEXT, "Poslední");
        var second = coordinator(() -> arrange.split(prose, version(prose), "Odstavec.", "Druhá věta."));

        assertThat(codes()).containsExactly("1", "1.1", "1.1/1", "1.1/3", "1.1/2", "1.1.1", "1.2");
        assertThat(wording(prose)).isEqualTo("Odstavec.");
        assertThat(wording(second)).isEqualTo("Druhá věta.");
        add(first, ElementKind.TEXT, "Ještě jeden");
        assertThat(codes()).containsExactly("1", "1.1", "1.1/1", "1.1/3", "1.1/2", "1.1/4", "1.1.1", "1.2");
    }

    @Test
    void nothingStandsWhereItsKindCannotAndNoCircleIsMade() {
        refusedAt("parent", () -> coordinator(() -> arrange.moveBelow(first, version(first), measure)));
        refusedAt("parent", () -> coordinator(() -> arrange.moveBelow(first, version(first), first)));
        refusedAt("parent", () -> coordinator(() -> arrange.moveBelow(chapter.id(), 0, second.id())));
        refusedAt("parent", () -> coordinator(() -> arrange.moveUp(second.id(), 0)));
        refusedAt("second", () -> coordinator(() -> arrange.split(measure, 0, "Jedno", "Druhé")));
        refusedAt("second", () -> coordinator(() -> arrange.split(prose, version(prose), "Jedno", " ")));
        refusedAt("wording", () -> coordinator(() -> arrange.split(prose, version(prose), "", "Druhé")));
        assertThat(codes()).containsExactly("1", "1.1", "1.1/1", "1.1.1", "1.2");
    }

    @Test
    void theSecondWriterIsTold() {
        var seen = version(measure);
        coordinator(() -> write.revise(measure, seen, "Jiné opatření"));

        assertThatThrownBy(() -> coordinator(() -> arrange.moveBelow(measure, seen, other)))
                .isInstanceOf(ChangedMeanwhile.class);
        coordinator(() -> write.revise(other, 0, "Jiná priorita"));
        assertThatThrownBy(() -> coordinator(() -> arrange.moveUp(other, 0))).isInstanceOf(ChangedMeanwhile.class);
        var paragraph = version(prose);
        coordinator(() -> write.revise(prose, paragraph, "Jiný odstavec."));
        assertThatThrownBy(() -> coordinator(() -> arrange.split(prose, paragraph, "Odstavec.", "Druhá věta.")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(codes()).containsExactly("1", "1.1", "1.1/1", "1.1.1", "1.2");
    }

    @Test
    void onlyWhoWritesAtBothPlacesMovesSomethingBetweenThem() {
        var own = "presouva." + cycle;
        people.inGroup(own, Role.GROUP_MANAGER, BRNO, group(chapter));
        plans.cycle(KURIM, 1, null);

        actors.as(own, () -> arrange.moveUp(other, 0));
        assertThatThrownBy(() -> actors.as(own, () -> arrange.moveBelow(first, 0, second.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KURIM, () -> arrange.moveUp(other, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> arrange.places(cycle, ElementKind.TEXT, "", 0, 10)))
                .isInstanceOf(NotFound.class);
        var elsewhere = plans.proposing(BRNO, 1);
        var foreign = plans.chapters(elsewhere).getFirst().id();
        assertThatThrownBy(() -> coordinator(() -> arrange.moveBelow(first, version(first), foreign)))
                .isInstanceOf(NotFound.class);
        advance.enter(cycle, Phase.CONSULTATION);
        assertThatThrownBy(() -> coordinator(() -> arrange.moveUp(other, 0))).isInstanceOf(TextFrozen.class);
    }

    @Test
    void placesAreThoseWhereItsKindMayStand() {
        assertThat(coordinator(() -> arrange.places(cycle, ElementKind.MEASURE, "", 0, 10)))
                .extracting(PlanLine::code)
                .containsExactly("1.1", "1.2");
        assertThat(coordinator(() -> arrange.places(cycle, ElementKind.TEXT, "DRUHÁ", 0, 10)))
                .extracting(PlanLine::code)
                .containsExactly("1.2");
        assertThat(coordinator(() -> arrange.places(cycle, ElementKind.TEXT, "", 1, 2)))
                .extracting(PlanLine::code)
                .containsExactly("1.1", "1.1.1");
    }

    @Test
    void whoeverArrangesAtOnceWaitsForTheOther() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var moves = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        var up = codes().indexOf("1.2") > codes().indexOf("1.1");
                        try {
                            coordinator(() -> {
                                if (up) {
                                    arrange.moveUp(other, version(other));
                                } else {
                                    arrange.moveDown(other, version(other));
                                }
                            });
                        } catch (PlanUnusable movedMeanwhile) {
                            assertThat(movedMeanwhile.code()).isEqualTo("plan.no-neighbour");
                        }
                        return i;
                    })
                    .toList());
            for (var move : moves) {
                move.get();
            }
        }
        assertThat(codes()).hasSize(5).doesNotHaveDuplicates();
        assertThat(List.of("1.1", "1.2")).allSatisfy(code -> assertThat(codes()).contains(code));
    }

    private int version(UUID element) {
        return line(element).editVersion();
    }

    private PlanLine line(UUID element) {
        return coordinator(() -> read.below(cycle, 0, element, 0, 1)).lines().getFirst();
    }
}
