package cz.trojlistek.swot;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static cz.trojlistek.swot.Quadrant.OPPORTUNITIES;
import static cz.trojlistek.swot.Quadrant.STRENGTHS;
import static cz.trojlistek.swot.Quadrant.THREATS;
import static cz.trojlistek.swot.Quadrant.WEAKNESSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.swot.ReadSwots.ItemRow;
import cz.trojlistek.swot.ReadSwots.SwotRow;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init")
class WriteSwotTest extends SwotScene {

    @Autowired
    JdbcClient database;

    @Test
    void BR_200_everyChangeOfAnItemIsARowOfTheTrail() {
        var item = add(STRENGTHS, " Zkušené  poskytovatelky ");
        asMember(() -> write.reword(group, item, 0, new SwotWords("Zkušení poskytovatelé", 5, "Registr služeb 2014")));
        asMember(() -> write.reword(group, item, 1, new SwotWords("Zkušení poskytovatelé", 5, "Registr služeb 2014")));
        asMember(() -> write.move(group, item, OPPORTUNITIES, null));
        assertThat(swot().items())
                .containsExactly(
                        new ItemRow(item, OPPORTUNITIES, "Zkušení poskytovatelé", 5, "Registr služeb 2014", 1));
        asMember(() -> write.remove(group, item, 1));

        assertThat(swot().items()).isEmpty();
        assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                        .param(group)
                        .query(String.class)
                        .list())
                .containsSubsequence("SwotItemAdded", "SwotItemReworded", "SwotItemMoved", "SwotItemRemoved")
                .containsOnlyOnce("SwotItemReworded");
        assertThat(database.sql(
                                "select before || '|' || after from audit_entry where action = 'SwotItemMoved' and subject = ?")
                        .param(group)
                        .query(String.class)
                        .single())
                .isEqualTo("Zkušení poskytovatelé\n\u2068swot.quadrant.STRENGTHS\u2069|"
                        + "Zkušení poskytovatelé\n\u2068swot.quadrant.OPPORTUNITIES\u2069");
    }

    @Test
    void anItemMovesWithinItsQuadrantAndToAnother() {
        var first = add(STRENGTHS, "1");
        var second = add(STRENGTHS, "2");
        var third = add(STRENGTHS, "3");

        asMember(() -> write.move(group, third, STRENGTHS, first));
        assertThat(texts(STRENGTHS)).containsExactly("1", "3", "2");
        asMember(() -> write.move(group, second, STRENGTHS, null));
        assertThat(texts(STRENGTHS)).containsExactly("2", "1", "3");
        add(THREATS, "Odchod lékařů");
        asMember(() -> write.move(group, first, THREATS, UUID.randomUUID())); // the one it should follow has left
        assertThat(texts(STRENGTHS)).containsExactly("2", "3");
        assertThat(texts(THREATS)).containsExactly("Odchod lékařů", "1");
    }

    @Test
    void aMoveToWhereItStandsIsNone() {
        var first = add(STRENGTHS, "1");
        var second = add(STRENGTHS, "2");
        asMember(() -> write.move(group, second, STRENGTHS, first));
        asMember(() -> write.move(group, first, STRENGTHS, null));

        assertThat(database.sql("select count(*) from audit_entry where action = 'SwotItemMoved' and subject = ?")
                        .param(group)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whereNoPlaceIsLeftBetweenTwoTheyAreSpreadAnew() {
        add(STRENGTHS, "1");
        var moved = List.of(add(STRENGTHS, "2"), add(STRENGTHS, "3"));
        database.sql("update swot_item set position = length(text) + text::int where group_id = ?")
                .param(group)
                .update();

        asMember(() -> write.move(group, moved.get(1), STRENGTHS, null));
        asMember(() -> write.move(group, moved.get(0), STRENGTHS, moved.get(1)));

        assertThat(texts(STRENGTHS)).containsExactly("3", "2", "1");
    }

    @Test
    void aQuadrantTakesTwentyItems() {
        for (int i = 1; i <= WriteSwot.MOST; i++) {
            add(WEAKNESSES, "Slabina " + i);
        }
        var other = add(STRENGTHS, "Síla");

        refused("swot.full", "text", () -> add(WEAKNESSES, "Jedna navíc"));
        refused("swot.full", "text", () -> asMember(() -> write.move(group, other, WEAKNESSES, null)));
        asMember(() -> write.move(group, swot().in(WEAKNESSES).getLast().id(), WEAKNESSES, null));
        assertThat(texts(WEAKNESSES)).hasSize(20).startsWith("Slabina 20", "Slabina 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b"})
    void unusableWordsAreRefusedAtTheirField(String text) {
        assertThatThrownBy(() -> SwotWords.of(text)).satisfies(field("text"));
        assertThatThrownBy(() -> SwotWords.of("x".repeat(201))).satisfies(field("text"));
        assertThatThrownBy(() -> new SwotWords("Síla", 3, "x".repeat(501))).satisfies(field("evidence"));
        for (var weight : List.of(0, 6)) {
            refused("swot.weight", "weight", () -> new SwotWords("Síla", weight, ""));
        }
    }

    @Test
    void whoRewordsWhatAnotherHasRewordedIsToldWhatStandsThere() {
        var item = add(STRENGTHS, "Síla");
        asMember(() -> write.reword(group, item, 0, new SwotWords("Velká síla", 4, "Průzkum")));

        assertThatThrownBy(() -> asManager(() -> write.reword(group, item, 0, SwotWords.of("Malá síla"))))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, told -> {
                    assertThat(told.now()).containsExactly("Velká síla (4)", "Průzkum");
                    assertThat(told.otherVersion()).isEqualTo(1);
                });
        assertThatThrownBy(() -> asManager(() -> write.remove(group, item, 0))).isInstanceOf(ChangedMeanwhile.class);
        asManager(() -> write.reword(group, item, 1, SwotWords.of("Malá síla")));
        assertThat(texts(STRENGTHS)).containsExactly("Malá síla");
    }

    @Test
    void whoRewordsDoesNotMindThatAnotherMovesOrWritesElsewhere() {
        var item = add(STRENGTHS, "Síla");
        asManager(() -> write.move(group, item, THREATS, null));
        add(THREATS, "Hrozba");

        asMember(() -> write.reword(group, item, 0, SwotWords.of("Velká síla")));
        assertThat(texts(THREATS)).containsExactly("Velká síla", "Hrozba");
    }

    @Test
    void ofTwoWhoRewordOneItemAtOnceTheSecondIsTold() throws Exception {
        var item = add(STRENGTHS, "Síla");
        Callable<Boolean> one = () -> reworded(manager, item);
        Callable<Boolean> other = () -> reworded(member, item);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(one, other));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean reworded(String login, UUID item) {
        try {
            actors.as(login, () -> write.reword(group, item, 0, SwotWords.of("Od " + login)));
            return true;
        } catch (ChangedMeanwhile told) {
            return false;
        }
    }

    @Test
    void manyAtOnceBeginAndFillAQuadrantExactly() throws Exception {
        Callable<Boolean> adding = () -> {
            try {
                add(STRENGTHS, "Síla");
                return true;
            } catch (SwotUnusable full) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var done = pool.invokeAll(java.util.Collections.nCopies(WriteSwot.MOST + 3, adding));
            for (var one : done) {
                one.get();
            }
        }
        assertThat(texts(STRENGTHS)).hasSize(WriteSwot.MOST);
    }

    @Test
    void whatAnotherHasRemovedIsGone() {
        var item = add(STRENGTHS, "Síla");
        asManager(() -> write.remove(group, item, 0));

        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> asMember(() -> write.reword(group, item, 0, SwotWords.of("Síla"))),
                () -> asMember(() -> write.move(group, item, THREATS, null)),
                () -> asMember(() -> write.remove(group, item, 0)))) {
            assertThatThrownBy(step).isInstanceOf(ItemGone.class);
        }
    }

    @Test
    void onlyTheGroupItselfAndTheCoordinatorWriteAndOnlyWhileTheCycleAnalyses() {
        var item = add(STRENGTHS, "Síla");
        var other = groups.workingGroups(cycle).getLast();
        var neighbour = "soused." + other;
        people.inGroup(neighbour, Role.GROUP_MEMBER, BRNO, other);
        plans.cycle(KURIM, 1, null);

        assertThatThrownBy(() -> actors.as(neighbour, () -> write.remove(group, item, 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as(neighbour, () -> write.remove(other, item, 0)))
                .isInstanceOf(ItemGone.class);
        assertThat(actors.as(neighbour, () -> read.swot(group)).items()).hasSize(1);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> read.swot(group)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> read.swots(cycle, 0, 25)))
                .isInstanceOf(NotFound.class);
        coordinator(() -> write.add(group, WEAKNESSES, SwotWords.of("Od koordinátorky")));
        assertThat(actors.as(neighbour, () -> read.allowed(group)))
                .isEqualTo(new ReadSwots.Allowed(false, false, false));
        assertThat(actors.as(member, () -> read.allowed(group))).isEqualTo(new ReadSwots.Allowed(true, false, false));

        advance.enter(cycle, Phase.PROPOSING);
        assertThatThrownBy(() -> add(STRENGTHS, "Pozdě")).isInstanceOf(WrongPhase.class);
        assertThatThrownBy(() -> asMember(() -> write.remove(group, item, 0))).isInstanceOf(WrongPhase.class);
        assertThat(actors.as(member, () -> read.allowed(group))).isEqualTo(new ReadSwots.Allowed(false, false, false));
    }

    @Test
    void readingTakesAsManyStatementsForManyItemsAsForOne() {
        add(STRENGTHS, "Síla");
        var few = Statements.of(this::lists);
        for (int i = 0; i < 10; i++) {
            add(Quadrant.values()[i % 4], "Položka " + i);
        }
        var other = groups.workingGroups(cycle).getLast();
        coordinator(() -> write.add(other, THREATS, SwotWords.of("Hrozba")));

        assertThat(Statements.of(this::lists)).hasSameSizeAs(few);
        assertThat(actors.as(member, () -> read.swots(cycle, 0, 25)))
                .extracting(SwotRow::strengths, SwotRow::weaknesses, SwotRow::opportunities, SwotRow::threats)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, 3, 2, 2),
                        org.assertj.core.groups.Tuple.tuple(0, 0, 0, 1));
        assertThat(actors.as(member, () -> read.swots(cycle, 1, 25))).hasSize(1);
    }

    private void lists() {
        asMember(() -> {
            read.swot(group);
            read.allowed(group);
            read.swots(cycle, 0, 25);
        });
    }

    private static void refused(String code, String field, ThrowingCallable steps) {
        assertThatThrownBy(steps).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.code()).isEqualTo(code);
            assertThat(no.field()).isEqualTo(field);
        });
    }

    private static Consumer<Throwable> field(String name) {
        return no -> assertThat(((RuleViolation) no).field()).isEqualTo(name);
    }
}
