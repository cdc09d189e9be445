package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.ArrangePackages.Arranged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region's plan in packages of parts (BR-137): who divides it, into what, and what does not change any more. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ArrangePackagesTest {

    private static final String PLANNER = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA);

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    ArrangePackages packages;

    @Autowired
    WritePlan write;

    @Autowired
    ReadPlan read;

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    private UUID cycle;
    private List<PlanLine> chapters;

    @BeforeEach
    void aRegionProposes() {
        people.allRolesOf(BRNO);
        cycle = plans.propose(plans.cycle(SOUTH_MORAVIA, 2, null));
        chapters = arrangement().chapters();
        assertThat(chapters).hasSize(6); // four parts of the law, two groups
    }

    @Test
    void BR_137_dividesThePlanAndEveryPieceFollowsItsChapter() {
        var below = planner(() -> write.add(chapters.get(5).id(), ElementKind.TEXT, "Úvod.", null));
        arrange(halves());

        assertThat(arrangement().packages()).extracting(one -> one.name()).containsExactly("Obecná", "Návrhová");
        assertThat(planner(() -> read.whole(cycle, 0)).lines())
                .filteredOn(line -> line.id().equals(below))
                .singleElement()
                .returns(2, PlanLine::packageNumber);

        var later = planner(() -> write.add(chapters.get(5).id(), ElementKind.TEXT, "Později.", null));
        assertThat(planner(() -> read.whole(cycle, 0)).lines())
                .filteredOn(line -> line.id().equals(later))
                .singleElement()
                .returns(2, PlanLine::packageNumber);

        arrange(List.of());
        assertThat(arrangement().packages()).isEmpty();
        assertThat(planner(() -> read.whole(cycle, 0)).lines()).allMatch(line -> line.packageNumber() == 1);
    }

    @Test
    void BR_137_refusesWhatIsNoDivision() {
        refused("plan.packages-count", List.of(one("Vše", true, 0, 6)));
        refused("plan.package-name-twice", List.of(one("Obecná", true, 0, 3), one("obecná", true, 3, 6)));
        refused("plan.package-empty", List.of(one("Obecná", true, 0, 6), one("Prázdná", true, 0, 0)));
        refused("plan.package-chapters", List.of(one("Obecná", true, 0, 3), one("Návrhová", true, 4, 6)));
        refused("plan.package-chapters", List.of(one("Obecná", true, 0, 4), one("Návrhová", true, 3, 6)));
        refused("wording.missing", List.of(one(" ", true, 0, 3), one("Návrhová", true, 3, 6)));
        assertThat(arrangement().packages()).isEmpty();
    }

    @Test
    void BR_137_onlyThoseWhoConductTheCycleOfARegionDivideItsPlan() {
        var version = arrangement().version();
        assertThatThrownBy(() -> actors.as(TestPeople.login(Role.COORDINATOR, BRNO), () -> {
                    packages.arrange(cycle, version, halves());
                    return 0;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThat(actors.as(TestPeople.login(Role.COORDINATOR, BRNO), () -> packages.of(cycle)))
                .returns(false, ArrangePackages.Arrangement::arrangeable);
        var town = plans.propose(plans.cycle(BRNO, 1, null));
        assertThatThrownBy(() -> actors.as(TestPeople.login(Role.COORDINATOR, BRNO), () -> packages.of(town)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(TestPeople.login(Role.COORDINATOR, BRNO), () -> {
                    packages.arrange(town, 0, List.of());
                    return 0;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCycleOnAnOlderDiagramIsNotDivided() {
        database.sql("update planning_cycle set divisible = false where id = ?")
                .param(cycle)
                .update();
        assertThatThrownBy(this::arrangement).isInstanceOf(NotFound.class);
        assertThat(planner(() -> read.head(cycle)).divisible()).isFalse();
    }

    @Test
    void whatSomebodyElseArrangedMeanwhileIsNotOverwritten() {
        var seen = arrangement().version();
        arrange(halves());
        assertThatThrownBy(() -> planner(() -> {
                    packages.arrange(cycle, seen, List.of());
                    return 0;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void BR_137_whatHasBegunStaysAsItIs() {
        fill();
        arrange(List.of(one("Obecná", true, 0, 3), one("Návrhová", false, 3, 5), one("Prováděcí", true, 5, 6)));
        plans.draft(cycle);
        assertThatThrownBy(() -> arrange(
                        List.of(one("Obecná", false, 0, 3), one("Návrhová", false, 3, 5), one("Třetí", true, 5, 6))))
                .isInstanceOf(PlanUnusable.class)
                .hasMessageContaining("package-consultation-decided");
        planner(() -> freeze.freezeDraft(cycle));

        assertThat(arrangement().packages()).extracting(one -> one.begun()).containsExactly(true, false, false);
        fixed(List.of());
        fixed(List.of(one("Jinak", true, 0, 3), one("Návrhová", false, 3, 5), one("Prováděcí", true, 5, 6)));
        fixed(List.of(one("Obecná", true, 0, 2), one("Návrhová", false, 2, 5), one("Prováděcí", true, 5, 6)));
        fixed(List.of(one("Návrhová", false, 3, 5), one("Obecná", true, 0, 3), one("Prováděcí", true, 5, 6)));

        arrange(List.of(one("Obecná", true, 0, 3), one("Zbytek", true, 3, 6)));
        assertThat(arrangement().packages()).extracting(one -> one.name()).containsExactly("Obecná", "Zbytek");
        advance.enter(cycle, Phase.PUBLISHING);
        assertThatThrownBy(() -> arrange(halves())).isInstanceOf(WrongPhase.class);
        assertThat(arrangement().arrangeable()).isFalse();
    }

    @Test
    void BR_137_aWholePlanThatIsFrozenIsNotDividedAnyMore() {
        fill();
        plans.draft(cycle);
        planner(() -> freeze.freezeDraft(cycle));
        fixed(halves());
        assertThat(arrangement().arrangeable()).isFalse();
    }

    @Test
    void BR_137_aVersionHoldsThePackagesThatHaveBegunAndTheLaterOnesAreStillWritten() {
        fill();
        arrange(halves());
        plans.draft(cycle);
        var version = planner(() -> freeze.freezeDraft(cycle));
        assertThat(planner(() -> read.outline(cycle, version)))
                .filteredOn(line -> line.kind() == ElementKind.CHAPTER)
                .hasSize(3);

        advance.enter(cycle, Phase.APPROVING);
        assertThatThrownBy(() -> planner(() -> write.add(chapters.get(0).id(), ElementKind.TEXT, "Pozdě.", null)))
                .isInstanceOf(TextFrozen.class);
        planner(() -> write.add(chapters.get(4).id(), ElementKind.TEXT, "Vzniká.", null));
        assertThat(planner(() -> read.mayWrite(cycle, chapters.get(0)))).isFalse();
        assertThat(planner(() -> read.mayWrite(cycle, arrangement().chapters().get(4))))
                .isTrue();
        var added = planner(() -> write.add(planId(), ElementKind.CHAPTER, "Přílohy", null));
        assertThat(arrangement().packages().get(1).chapters())
                .anyMatch(line -> line.id().equals(added));

        advance.enter(cycle, Phase.FINALISING); // a body returned it
        facts.freezeFinal(cycle);
        assertThat(planner(() -> read.outline(cycle, 2)))
                .filteredOn(line -> line.kind() == ElementKind.CHAPTER)
                .hasSize(3);

        facts.openNextPackage(cycle);
        facts.startDrafting(cycle);
        assertThatThrownBy(() -> planner(() -> write.add(chapters.get(0).id(), ElementKind.TEXT, "Pozdě.", null)))
                .isInstanceOf(TextFrozen.class);
        var next = planner(() -> freeze.freezeDraft(cycle));
        assertThat(planner(() -> read.outline(cycle, next)))
                .filteredOn(line -> line.kind() == ElementKind.CHAPTER)
                .hasSize(7);
        assertThatThrownBy(() -> facts.openNextPackage(cycle))
                .isInstanceOf(PlanUnusable.class)
                .hasMessageContaining("no-package-left");
    }

    @Test
    void BR_135_aPlanIsNotPublishedWhileAPackageIsLeft() {
        fill();
        arrange(List.of(one("Obecná", false, 0, 3), one("Návrhová", false, 3, 6)));
        advance.enter(cycle, Phase.FINALISING);
        planner(() -> freeze.finalise(cycle));
        advance.enter(cycle, Phase.PUBLISHING);
        assertThatThrownBy(() -> planner(() -> {
                    freeze.publish(cycle, LocalDate.of(2099, 1, 1));
                    return 0;
                }))
                .isInstanceOf(PlanUnusable.class)
                .hasMessageContaining("packages-left");
    }

    private UUID planId() {
        return Objects.requireNonNull(planner(() -> read.head(cycle)).plan());
    }

    /** Each part of the law says something. */
    private void fill() {
        for (var chapter : chapters) {
            if (chapter.groupId() == null) {
                planner(() -> write.add(chapter.id(), ElementKind.TEXT, "Text.", null));
            }
        }
    }

    private List<Arranged> halves() {
        return new ArrayList<>(List.of(one("Obecná", true, 0, 3), one("Návrhová", true, 3, 6)));
    }

    private Arranged one(String name, boolean consulted, int from, int to) {
        return new Arranged(
                name,
                consulted,
                Set.copyOf(chapters.subList(from, to).stream().map(PlanLine::id).collect(Collectors.toSet())));
    }

    private void refused(String code, List<Arranged> wanted) {
        assertThatThrownBy(() -> arrange(wanted))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void fixed(List<Arranged> wanted) {
        assertThatThrownBy(() -> arrange(wanted)).isInstanceOf(PackagesFixed.class);
    }

    private void arrange(List<Arranged> wanted) {
        planner(() -> {
            packages.arrange(cycle, packages.of(cycle).version(), wanted);
            return 0;
        });
    }

    private ArrangePackages.Arrangement arrangement() {
        return planner(() -> packages.of(cycle));
    }

    private <T> T planner(Supplier<T> steps) {
        return actors.as(PLANNER, steps);
    }
}
