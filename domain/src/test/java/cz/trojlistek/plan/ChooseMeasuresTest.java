package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.ChooseMeasures.Chosen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An action plan refers to measures of its plan, as they were published (BR-117). */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ChooseMeasuresTest {

    private static final List<BudgetAmount> COSTS = List.of(
            new BudgetAmount(2022, FundingSource.REGION, 700_000), new BudgetAmount(2023, FundingSource.ESF, 900_000));

    @Autowired
    TestPlans plans;

    @Autowired
    ArrangeYears years;

    @Autowired
    ChooseMeasures choose;

    @Autowired
    FreezePlan freeze;

    @Autowired
    FundMeasures funding;

    @Autowired
    ComparePlans compare;

    @Autowired
    ReadPlan read;

    @Autowired
    WritePlan write;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    UUID plan;
    UUID year;

    @BeforeEach
    void theYear2022OfAPlanInForceIsOpened() {
        clock.moveTo(LocalDate.of(2021, 9, 1)
                .atTime(9, 0)
                .atZone(PlanningClock.PRAGUE)
                .toInstant());
        plan = plans.drafting(BRNO, 2);
        for (var line : as(() -> read.whole(plan, 0)).lines()) {
            if (line.kind() == ElementKind.MEASURE) {
                as(() -> {
                    funding.fund(line.id(), line.editVersion(), COSTS);
                    return plan;
                });
            }
        }
        plans.inForce(plan);
        year = as(() -> years.open(plan, 2022));
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void BR_117_theStepsOfAMeasureComeWithIt() {
        plan = plans.drafting(BRNO, 1);
        var measure = as(() -> read.whole(plan, 0)).lines().getLast();
        as(() -> write.add(measure.id(), ElementKind.ACTIVITY, "Najít místo", null));
        plans.inForce(plan);
        year = as(() -> years.open(plan, 2022));

        choose(List.of(new Chosen(measure.id(), "Odbor sociální péče", "")));

        assertThat(as(() -> read.whole(year, 0)).lines())
                .extracting(PlanLine::kind)
                .containsExactly(ElementKind.CHAPTER, ElementKind.PRIORITY, ElementKind.MEASURE, ElementKind.ACTIVITY);
    }

    @Test
    void BR_117_measuresStandUnderWhatTheyStandUnderInThePlanWithTheirCodes() {
        var measure = measures().getFirst();
        choose(List.of(new Chosen(measure.id(), "Odbor sociální péče", "Jen do června.")));

        var text = as(() -> read.whole(year, 0));
        assertThat(text.lines())
                .extracting(PlanLine::kind)
                .containsExactly(ElementKind.CHAPTER, ElementKind.PRIORITY, ElementKind.MEASURE, ElementKind.TEXT);
        var taken = text.lines().get(2);
        assertThat(taken.code()).isEqualTo(measure.code());
        assertThat(taken.wording()).isEqualTo(measure.wording());
        assertThat(taken.origin()).isEqualTo(measure.id());
        assertThat(taken.carrier()).isEqualTo("Odbor sociální péče");
        assertThat(text.indicatorsOf(taken)).hasSize(1);
        assertThat(text.lines().get(3).wording()).isEqualTo("Jen do června.");
        assertThat(text.budgetOf(taken))
                .as("what it costs in its year")
                .extracting(BudgetLine::amount)
                .containsExactly(COSTS.getFirst());
    }

    @Test
    void BR_117_onlyMeasuresOfItsOwnPublishedPlanAndEachOnce() {
        var other = plans.inForce(BRNO, 1);
        var foreign = as(() -> read.whole(other, 0)).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .findFirst()
                .orElseThrow();
        var priority = as(() -> choose.offered(year)).lines().get(1);
        var own = measures().getFirst();
        for (var wrong : List.of(
                List.<Chosen>of(),
                List.of(carried(own), carried(own)),
                List.of(carried(own), carried(foreign)),
                List.of(carried(priority)))) {
            assertThatThrownBy(() -> choose(wrong)).isInstanceOf(PlanUnusable.class);
        }
        assertThat(as(() -> read.head(year)).begun()).isFalse();
    }

    @Test
    void whoCarriesAMeasureIsSaidAtThatMeasure() {
        var own = measures().getFirst();
        assertThatThrownBy(() -> choose(List.of(new Chosen(own.id(), " ", ""))))
                .isInstanceOfSatisfying(
                        Wording.Unusable.class, no -> assertThat(no.field()).isEqualTo("carrier." + own.id()));
    }

    @Test
    void BR_119_whatIsAddedInTheYearContinuesTheNumbersOfThePlan() {
        var measure = measures().getFirst();
        choose(List.of(carried(measure)));
        advance.enter(year, Phase.DRAFTING);
        var lines = as(() -> read.whole(year, 0)).lines();
        var added = as(() -> write.add(lines.get(1).id(), ElementKind.MEASURE, "Nové v roce.", null));
        var code = as(() -> read.whole(year, 0)).lines().stream()
                .filter(line -> line.id().equals(added))
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(code).isEqualTo(measure.code().replaceFirst("\\d+$", "2"));
        var whole = Objects.requireNonNull(as(() -> read.head(year)).plan());
        as(() -> write.add(whole, ElementKind.CHAPTER, "Další kapitola", null));
        assertThat(as(() -> read.outline(year, 0))).extracting(PlanLine::code).contains("3");
    }

    @Test
    void theChangeAgainstThePlanIsShownAndWhatIsNotTakenUpIsNot() {
        var measure = measures().getFirst();
        choose(List.of(carried(measure)));
        assertThat(changes()).isEmpty();

        advance.enter(year, Phase.DRAFTING);
        var taken = as(() -> read.whole(year, 0)).lines().get(2);
        as(() -> {
            write.revise(taken.id(), taken.editVersion(), taken.wording() + " Nově i o víkendu.");
            return year;
        });
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(measure.wording());
            assertThat(change.after()).endsWith("Nově i o víkendu.");
        });
    }

    @Test
    void BR_120_carriersAreFrozenWithTheTextAndPartOfItsFingerprint() {
        choose(measures().stream().map(ChooseMeasuresTest::carried).toList());
        advance.enter(year, Phase.DRAFTING);
        var version = as(() -> freeze.freezeDraft(year));
        var frozen = as(() -> read.whole(year, version));
        assertThat(frozen.lines())
                .filteredOn(line -> line.kind() == ElementKind.MEASURE)
                .hasSize(2)
                .allMatch(line -> line.carrier().equals("Město") && line.origin() != null);
        var renamed = new PlanText(
                frozen.lines().stream()
                        .map(line -> new PlanLine(
                                line.id(),
                                line.parent(),
                                line.kind(),
                                line.code(),
                                line.path(),
                                line.wording(),
                                line.groupId(),
                                line.problem(),
                                line.origin(),
                                line.carrier().isEmpty() ? "" : "Jiný",
                                1,
                                0))
                        .toList(),
                frozen.indicators(),
                frozen.budget());
        assertThat(ContentHash.of("a", "2022", renamed, List.of()))
                .isNotEqualTo(ContentHash.of("a", "2022", frozen, List.of()));
    }

    @Test
    void BR_117_oneMoreMeasureIsTakenUpWhileTheTextIsWritten() {
        var all = measures();
        choose(List.of(carried(all.getFirst())));
        assertThat(as(() -> choose.left(year)))
                .extracting(PlanLine::id)
                .containsExactly(all.getLast().id());
        assertThatThrownBy(() -> takeUp(all.getFirst())).isInstanceOf(PlanUnusable.class);

        advance.enter(year, Phase.DRAFTING);
        takeUp(all.getLast());
        assertThat(as(() -> choose.left(year))).isEmpty();
        assertThat(as(() -> read.whole(year, 0)).lines())
                .filteredOn(line -> line.kind() == ElementKind.MEASURE)
                .extracting(PlanLine::code)
                .containsExactly(all.getFirst().code(), all.getLast().code());
        assertThatThrownBy(() -> takeUp(all.getLast())).isInstanceOf(PlanUnusable.class);
        var priority = as(() -> choose.offered(year)).lines().get(1);
        assertThatThrownBy(() -> takeUp(priority)).isInstanceOf(PlanUnusable.class);

        advance.enter(year, Phase.CONSULTATION);
        assertThatThrownBy(() -> takeUp(all.getLast())).isInstanceOf(TextFrozen.class);
        assertThatThrownBy(() -> actors.as(
                        TestPeople.login(Role.COUNCIL_CLERK, BRNO),
                        () -> choose.add(year, all.getLast().id(), "Město", "")))
                .isInstanceOf(TextFrozen.class);
    }

    private void takeUp(PlanLine measure) {
        as(() -> {
            choose.add(year, measure.id(), "Charita", "Nově.");
            return measure;
        });
    }

    @Test
    void theNextYearKnowsWhoCarriedTheMeasuresInThisOne() {
        var measure = measures().getFirst();
        choose(List.of(new Chosen(measure.id(), "Charita", "")));
        var next = as(() -> years.open(plan, 2023));
        assertThat(as(() -> choose.lastCarriers(next))).containsEntry(measure.id(), "Charita");
        assertThat(as(() -> choose.lastCarriers(year))).isEmpty();
    }

    @Test
    void measuresAreChosenOnceByWhoConductsTheYear() {
        var own = measures().getFirst();
        for (var role : List.of(Role.COUNCIL_CLERK, Role.COORDINATION_GROUP, Role.DEPARTMENT_HEAD, Role.AUDITOR)) {
            assertThatThrownBy(() ->
                            actors.as(TestPeople.login(role, BRNO), () -> choose.choose(year, List.of(carried(own)))))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
        }
        choose(List.of(carried(own)));
        advance.enter(year, Phase.DRAFTING);
        assertThatThrownBy(() -> choose(List.of(carried(own)))).isInstanceOf(WrongPhase.class);
        assertThatThrownBy(() -> as(() -> {
                    choose.choose(plan, List.of(carried(own)));
                    return plan;
                }))
                .isInstanceOf(WrongPhase.class);
    }

    private static Chosen carried(PlanLine measure) {
        return new Chosen(measure.id(), "Město", "");
    }

    private void choose(List<Chosen> chosen) {
        as(() -> {
            choose.choose(year, chosen);
            return year;
        });
    }

    private List<PlanLine> measures() {
        return as(() -> choose.offered(year)).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .toList();
    }

    private List<ElementChange> changes() {
        return as(() -> compare.ofYear(year, 0, 0, 50));
    }

    private <T> T as(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }
}
