package cz.trojlistek.alignment;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.TestTiers;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.WritePlan;
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
    TestTiers tiers;

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
    WritePlan write;

    @Autowired
    FreezePlan freeze;

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
        var two = tiers.twoPlans(BRNO, SOUTH_MORAVIA);
        town = two.town();
        measure = two.measure();
        region = two.region();
        regional = two.regional();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    UUID first(UUID cycle, ElementKind kind) {
        return tiers.first(cycle, kind).id();
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
