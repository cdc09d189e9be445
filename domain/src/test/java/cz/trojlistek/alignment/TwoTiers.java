package cz.trojlistek.alignment;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The plan of the region is being drafted, that of Brno is in force: what the tests of alignments share. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class TwoTiers {

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    AlignPlans align;

    @Autowired
    ReadAlignments read;

    @Autowired
    FindAlignable find;

    @Autowired
    ReadPlan texts;

    @Autowired
    WritePlan write;

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    PlanningClock clock;

    UUID region;
    UUID town;
    UUID regional;
    UUID measure;

    @BeforeEach
    void aRegionDraftsAndBrnoHasAPlan() {
        clock.moveTo(
                LocalDateTime.of(2021, 9, 1, 9, 0).atZone(PlanningClock.PRAGUE).toInstant());
        town = plans.inForce(BRNO, 1);
        region = drafting(SOUTH_MORAVIA);
        measure = first(town, ElementKind.MEASURE, Role.COORDINATOR, BRNO).id();
        regional = first(region, ElementKind.MEASURE, Role.REGION_PLANNER, SOUTH_MORAVIA)
                .id();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    /** Plans of regions are begun by people whom {@link TestPlans} calls coordinators. */
    UUID drafting(TerritoryPath place) {
        people.allRolesOf(place);
        people.person(TestPeople.login(Role.COORDINATOR, place), Role.REGION_PLANNER, place);
        var cycle = plans.drafting(place, 1);
        if (place.isRegion()) {
            fillStatutoryParts(cycle, place);
        }
        return cycle;
    }

    private void fillStatutoryParts(UUID cycle, TerritoryPath place) {
        as(Role.REGION_PLANNER, place, () -> {
            texts.missingInPlan(cycle).stream()
                    .map(missing -> missing.element())
                    .distinct()
                    .forEach(part -> write.add(part, ElementKind.TEXT, "Doplněno.", null));
            return cycle;
        });
    }

    /** Freezes, finalises and publishes a plan that is drafted. */
    void publish(UUID cycle, Role role, TerritoryPath place) {
        as(role, place, () -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.FINALISING);
        as(role, place, () -> freeze.finalise(cycle));
        advance.enter(cycle, Phase.PUBLISHING);
        as(role, place, () -> {
            freeze.publish(cycle, clock.today());
            return cycle;
        });
        facts.putInForce(cycle);
        advance.enter(cycle, Phase.IN_FORCE);
    }

    PlanLine first(UUID cycle, ElementKind kind, Role role, TerritoryPath place) {
        return lines(cycle, role, place).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    List<PlanLine> lines(UUID cycle, Role role, TerritoryPath place) {
        return as(role, place, () -> texts.whole(cycle, 0)).lines();
    }

    <T> T planner(Supplier<T> steps) {
        return as(Role.REGION_PLANNER, SOUTH_MORAVIA, steps);
    }

    <T> T coordinator(Supplier<T> steps) {
        return as(Role.COORDINATOR, BRNO, steps);
    }

    UUID regionSays(@Nullable UUID other, AlignmentKind kind, String reason) {
        return planner(() -> align.state(regional, other, kind, reason));
    }

    UUID townSays(@Nullable UUID other, AlignmentKind kind, String reason) {
        return coordinator(() -> align.state(measure, other, kind, reason));
    }

    <T> T as(Role role, TerritoryPath place, Supplier<T> steps) {
        return plans.as(role, place, steps);
    }
}
