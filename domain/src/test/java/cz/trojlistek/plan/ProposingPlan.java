package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan of Brno with two chapters that its groups are writing; what the tests of writing share. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class ProposingPlan {

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    WritePlan write;

    @Autowired
    ReadPlan read;

    @Autowired
    AnalysisFacts analyses;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    UUID cycle;
    PlanLine chapter;
    PlanLine second;

    @BeforeEach
    void twoGroupsPropose() {
        cycle = plans.proposing(BRNO, 2);
        chapter = plans.chapters(cycle).getFirst();
        second = plans.chapters(cycle).getLast();
    }

    UUID add(UUID parent, ElementKind kind, String wording) {
        return coordinator(() -> write.add(parent, kind, wording, null));
    }

    List<String> codes() {
        return coordinator(() -> read.below(cycle, 0, chapter.id(), 0, 100)).lines().stream()
                .map(PlanLine::code)
                .toList();
    }

    String wording(UUID element) {
        return coordinator(() -> read.below(cycle, 0, element, 0, 1))
                .lines()
                .getFirst()
                .wording();
    }

    static UUID group(PlanLine chapter) {
        return Objects.requireNonNull(chapter.groupId());
    }

    <T> T coordinator(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }

    void coordinator(Runnable steps) {
        as(BRNO, steps);
    }

    void as(TerritoryPath place, Runnable steps) {
        actors.as(TestPeople.login(Role.COORDINATOR, place), steps);
    }

    void steer(Runnable steps) {
        actors.as(TestPeople.login(Role.COORDINATION_GROUP, BRNO), steps);
    }

    static void refusedAt(String name, ThrowableAssert.ThrowingCallable steps) {
        assertThatThrownBy(steps).isInstanceOf(RuleViolation.class).satisfies(field(name));
    }

    static Consumer<Throwable> field(String name) {
        return no -> assertThat(((RuleViolation) no).field()).isEqualTo(name);
    }
}
