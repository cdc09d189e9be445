package cz.trojlistek.analysis;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnsweredNeeds.AnsweringGoal;
import cz.trojlistek.analysis.ReadAnalyses.LinkLine;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.WritePlan;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class LinkProblemsTest {

    @Autowired
    TestPlans plans;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    LinkProblems link;

    @Autowired
    ReadAnalyses read;

    @Autowired
    WritePlan write;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    UUID cycle;
    UUID housing;
    UUID flats;
    UUID rents;
    UUID hostels;

    @BeforeEach
    void aTree() {
        cycle = plans.proposing(BRNO, 1);
        housing = ask(() -> analyse.addProblemArea(cycle, 1, "BYDLENÍ"));
        var money = ask(() -> analyse.addProblemArea(cycle, 2, "PENÍZE"));
        flats = ask(() -> analyse.addProblem(housing, "Chybí byty"));
        rents = ask(() -> analyse.addProblem(money, "Drahé nájmy"));
        hostels = ask(() -> analyse.addProblem(housing, "Ubytovny"));
    }

    @Test
    void BR_200_whatLeadsToWhatIsSaidAndTakenBackWithARowOfTheTrailEach() {
        var said = linked(flats, rents);
        linked(rents, hostels);
        linked(flats, hostels); // two ways to one effect are no circle
        assertThat(ask(() -> read.links(cycle))).hasSize(3).contains(new LinkLine(said, flats, rents));

        as(() -> link.unlink(cycle, said));
        as(() -> link.unlink(cycle, said));
        assertThat(ask(() -> read.links(cycle))).hasSize(2);
        assertThat(database.sql("""
                        select action || '|' || before || '|' || after from audit_entry
                        where subject = ? and action like 'Problems%' order by id""").param(cycle).query(String.class).list())
                .startsWith("ProblemsLinked||Chybí byty\n→ Drahé nájmy")
                .endsWith("ProblemsUnlinked|Chybí byty\n→ Drahé nájmy|")
                .hasSize(4);
    }

    @Test
    void causesNeverGoRoundInACircle() {
        linked(flats, rents);
        linked(rents, hostels);

        refused("circle", "effect", () -> linked(hostels, flats));
        refused("circle", "effect", () -> linked(rents, flats));
        refused("circle", "effect", () -> linked(flats, flats));
        refused("linked-already", "effect", () -> linked(flats, rents));
        assertThat(ask(() -> read.links(cycle))).hasSize(2);
    }

    @Test
    void twoWhoLinkAtOnceCloseNoCircle() throws Exception {
        Callable<Boolean> there = () -> isLinked(flats, rents);
        Callable<Boolean> back = () -> isLinked(rents, flats);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(there, back));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(ask(() -> read.links(cycle))).hasSize(1);
    }

    private boolean isLinked(UUID cause, UUID effect) {
        try {
            linked(cause, effect);
            return true;
        } catch (ProblemTreeUnusable circle) {
            return false;
        }
    }

    @Test
    void aLinkedProblemStaysInTheTree() {
        var said = linked(flats, rents);
        for (var problem : List.of(flats, rents)) {
            refused("linked", "need", () -> {
                analyse.removeProblem(problem, 0);
                return problem;
            });
        }
        as(() -> link.unlink(cycle, said));
        as(() -> analyse.removeProblem(flats, 0));
    }

    @Test
    void problemsOfAnotherTreeAreAbsent() {
        var other = plans.proposing(KURIM, 1);
        var area = plans.as(Role.COORDINATOR, KURIM, () -> analyse.addProblemArea(other, 1, "DOPRAVA"));
        var bus = plans.as(Role.COORDINATOR, KURIM, () -> analyse.addProblem(area, "Nejezdí autobus"));
        var train = plans.as(Role.COORDINATOR, KURIM, () -> analyse.addProblem(area, "Nejezdí vlak"));
        var theirs = plans.as(Role.COORDINATOR, KURIM, () -> link.link(other, bus, train));

        assertThatThrownBy(() -> linked(flats, bus)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> linked(flats, housing)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask(() -> read.links(other))).isInstanceOf(NotFound.class);
        as(() -> link.unlink(cycle, theirs));
        assertThat(plans.as(Role.COORDINATOR, KURIM, () -> read.links(other))).hasSize(1);
    }

    @Test
    void onlyWhoConductsTheCycleAndOnlyUntilTheDraftIsOut() {
        plans.cycle(KURIM, 1, null);
        assertThatThrownBy(() -> plans.as(Role.AUDITOR, BRNO, () -> link.link(cycle, flats, rents)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> link.link(cycle, flats, rents)))
                .isInstanceOf(NotFound.class);
        var said = linked(flats, rents);

        advance.enter(cycle, Phase.CONSULTATION);
        for (ThrowingCallable step :
                List.<ThrowingCallable>of(() -> linked(rents, hostels), () -> as(() -> link.unlink(cycle, said)))) {
            assertThatThrownBy(step).isInstanceOf(WrongPhase.class);
        }
    }

    @Test
    void BR_112_theGoalsThatAnswerAProblemAreFoundByIt() {
        var chapter = plans.chapters(cycle).getFirst().id();
        var priority = plans.priority(cycle, chapter, "Bydlení");
        var goal = ask(() -> write.add(priority, ElementKind.GOAL, "Lidé mají kde bydlet", flats));

        var answers = ask(() -> read.answers(cycle));
        assertThat(answers).containsOnlyKeys(flats);
        assertThat(answers.get(flats))
                .extracting(AnsweringGoal::goal, AnsweringGoal::chapter, AnsweringGoal::wording)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(goal, chapter, "Lidé mají kde bydlet"));
    }

    @Test
    void readingTakesAsManyStatementsForManyLinksAsForOne() {
        linked(flats, rents);
        var few = Statements.of(this::lists);
        linked(flats, hostels);
        linked(rents, hostels);

        assertThat(Statements.of(this::lists)).hasSameSizeAs(few);
    }

    private void lists() {
        as(() -> {
            read.links(cycle);
            read.answers(cycle);
        });
    }

    private UUID linked(UUID cause, UUID effect) {
        return ask(() -> link.link(cycle, cause, effect));
    }

    private void refused(String code, String field, Supplier<UUID> step) {
        assertThatThrownBy(() -> ask(step)).isInstanceOfSatisfying(ProblemTreeUnusable.class, no -> {
            assertThat(no.code()).isEqualTo("analysis.problem-tree." + code);
            assertThat(no.field()).isEqualTo(field);
        });
    }

    private <T> T ask(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }

    private void as(Runnable steps) {
        ask(() -> {
            steps.run();
            return cycle;
        });
    }
}
