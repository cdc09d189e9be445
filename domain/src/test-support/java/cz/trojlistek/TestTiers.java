package cz.trojlistek;

import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.Missing;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans of a region beside those of its towns, for the tests of every module. */
@Component
public class TestTiers {

    private final TestPlans plans;
    private final TestPeople people;
    private final ReadPlan read;
    private final WritePlan write;
    private final FreezePlan freeze;
    private final PlanFacts facts;
    private final AdvanceCycle advance;
    private final PlanningClock clock;

    TestTiers(
            TestPlans plans,
            TestPeople people,
            ReadPlan read,
            WritePlan write,
            FreezePlan freeze,
            PlanFacts facts,
            AdvanceCycle advance,
            PlanningClock clock) {
        this.plans = plans;
        this.people = people;
        this.read = read;
        this.write = write;
        this.freeze = freeze;
        this.facts = facts;
        this.advance = advance;
        this.clock = clock;
    }

    /** A plan of a town in force and one of its region that is drafted, each with its first measure. */
    public record TwoPlans(UUID town, UUID measure, UUID region, UUID regional) {}

    /** On 1 September 2021, for the same years. */
    public TwoPlans twoPlans(TerritoryPath ofTown, TerritoryPath ofRegion) {
        clock.moveTo(
                LocalDateTime.of(2021, 9, 1, 9, 0).atZone(PlanningClock.PRAGUE).toInstant());
        var town = plans.inForce(ofTown, 1);
        var region = draftingRegion(ofRegion);
        return new TwoPlans(
                town,
                first(town, ElementKind.MEASURE).id(),
                region,
                first(region, ElementKind.MEASURE).id());
    }

    /** The plan of a region, drafted and with something in each of its five parts; the planner conducts it. */
    public UUID draftingRegion(TerritoryPath region) {
        people.allRolesOf(region);
        people.person(TestPeople.login(Role.COORDINATOR, region), Role.REGION_PLANNER, region);
        var cycle = plans.drafting(region, 1);
        plans.as(Role.REGION_PLANNER, region, () -> {
            read.missingInPlan(cycle).stream()
                    .map(Missing::element)
                    .distinct()
                    .forEach(part -> write.add(part, ElementKind.TEXT, "Doplněno.", null));
            return cycle;
        });
        return cycle;
    }

    /** Freezes, finalises, publishes and puts in force a plan that is drafted. */
    public void publish(UUID cycle) {
        var place = advance.get(cycle).territory();
        var conductor = Role.COORDINATOR.at(place);
        plans.as(conductor, place, () -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.FINALISING);
        plans.as(conductor, place, () -> freeze.finalise(cycle));
        advance.enter(cycle, Phase.PUBLISHING);
        plans.as(conductor, place, () -> {
            freeze.publish(cycle, clock.today());
            return cycle;
        });
        facts.putInForce(cycle);
        advance.enter(cycle, Phase.IN_FORCE);
    }

    /** The first piece of that kind in the working text. */
    public PlanLine first(UUID cycle, ElementKind kind) {
        var place = advance.get(cycle).territory();
        return plans.as(Role.COORDINATOR.at(place), place, () -> read.whole(cycle, 0)).lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
