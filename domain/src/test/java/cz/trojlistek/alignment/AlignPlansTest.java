package cz.trojlistek.alignment;

import static cz.trojlistek.TestPeople.CHOMUTOV;
import static cz.trojlistek.TestPeople.KURIM;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static cz.trojlistek.TestPeople.USTI_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.ElementKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may say how measures of two tiers stand to each other, of what, when; and what follows from what both say. */
class AlignPlansTest extends TwoTiers {

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "FULFILS, FULFILS, AGREEMENT",
        "RELATES, RELATES, AGREEMENT",
        "FULFILS, RELATES, CONFLICT",
        "FULFILS, CONFLICTS, CONFLICT",
        "CONFLICTS, CONFLICTS, CONFLICT"
    })
    void agreementAndConflictFollowFromWhatBothSay(AlignmentKind one, AlignmentKind other, AlignmentState state) {
        regionSays(measure, one, "Důvod kraje.");
        townSays(regional, other, "Důvod města.");

        assertThat(link(true).state()).isEqualTo(state);
        var seenByTown = link(false);
        assertThat(seenByTown.state()).isEqualTo(state);
        assertThat(said(seenByTown.ours()).kind()).isEqualTo(other);
        assertThat(said(seenByTown.theirs()).kind()).isEqualTo(one);
        assertThat(said(seenByTown.theirs()).reason()).isEqualTo("Důvod kraje.");
    }

    @Test
    void onlyPlansOfSomeOfTheSameYearsAreAlignedAndAnExtendedOneHasMore() {
        database.sql("update planning_cycle set from_year = 2025, to_year = 2028 where id = ?")
                .param(region)
                .update();
        assertThat(planner(() -> find.find(regional, "", 0, 100)))
                .extracting(FindAlignable.Alignable::id)
                .doesNotContain(measure);
        assertThatThrownBy(() -> regionSays(measure, AlignmentKind.RELATES, ""))
                .isInstanceOf(AlignmentUnusable.class)
                .hasMessageContaining("other-years");

        advance.extend(town, 2025);
        assertThat(planner(() -> find.find(regional, "", 0, 100)))
                .extracting(FindAlignable.Alignable::id)
                .contains(measure);
        assertThat(regionSays(measure, AlignmentKind.RELATES, "")).isNotNull();
    }

    @Test
    void whatOneSideSaysIsOneSideAndAConflictIsOneAtOnce() {
        var said = regionSays(measure, AlignmentKind.RELATES, "");
        assertThat(link(true).state()).isEqualTo(AlignmentState.ONE_SIDE);
        assertThat(link(false).ours()).isNull();

        planner(() -> {
            align.change(said, 0, AlignmentKind.CONFLICTS, "Kraj službu ruší.");
            return said;
        });
        assertThat(link(true).state()).isEqualTo(AlignmentState.CONFLICT);
        assertThat(link(false).state()).isEqualTo(AlignmentState.CONFLICT);
    }

    @Test
    void aTownThatWritesNamesAPriorityOfThePublishedPlanOfItsRegion() {
        tiers.publish(region);
        var writing = plans.drafting(KURIM, 1);
        var own = first(writing, ElementKind.MEASURE);
        var priority = first(region, ElementKind.PRIORITY);

        as(Role.COORDINATOR, KURIM, () -> align.state(own, priority, AlignmentKind.FULFILS, ""));

        assertThat(as(Role.COORDINATOR, KURIM, () -> read.list(writing, null, 0, 10)))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.state()).isEqualTo(AlignmentState.ONE_SIDE);
                    assertThat(link.other().territory()).isEqualTo(SOUTH_MORAVIA);
                    assertThat(link.other().published()).isTrue();
                });
    }

    @Test
    void aConflictHasAReason() {
        refusedAt("reason", () -> regionSays(measure, AlignmentKind.CONFLICTS, " "));
        var said = regionSays(measure, AlignmentKind.FULFILS, "");
        refusedAt(
                "reason",
                () -> planner(() -> {
                    align.change(said, 0, AlignmentKind.CONFLICTS, "");
                    return said;
                }));
        assertThat(link(true).state()).isEqualTo(AlignmentState.ONE_SIDE);
    }

    @Test
    void theSameLinkIsNotSaidTwice() {
        regionSays(measure, AlignmentKind.FULFILS, "");
        assertThatThrownBy(() -> regionSays(measure, AlignmentKind.RELATES, ""))
                .isInstanceOfSatisfying(
                        AlignmentUnusable.class, no -> assertThat(no.code()).isEqualTo("alignment.said-already"));
    }

    @Test
    void aDraftOfATownIsNotNamed() {
        var draft = plans.drafting(KURIM, 1);
        var other = first(draft, ElementKind.MEASURE);
        assertThatThrownBy(() -> regionSays(other, AlignmentKind.FULFILS, ""))
                .isInstanceOfSatisfying(
                        AlignmentUnusable.class, no -> assertThat(no.code()).isEqualTo("alignment.not-published"));
        assertThat(planner(() -> find.find(regional, "", 0, 100)))
                .extracting(FindAlignable.Alignable::id)
                .contains(measure)
                .doesNotContain(other);
    }

    @Test
    void whatLiesInAnotherRegionOrInThisTierIsAbsent() {
        var elsewhere = plans.inForce(CHOMUTOV, 1);
        var foreign = first(elsewhere, ElementKind.MEASURE);
        var priority = first(town, ElementKind.PRIORITY);
        for (var wrong : List.of(foreign, regional, priority, UUID.randomUUID())) {
            assertThatThrownBy(() -> regionSays(wrong, AlignmentKind.FULFILS, ""))
                    .isInstanceOf(NotFound.class);
        }
        refusedAt("other", () -> regionSays(null, AlignmentKind.FULFILS, ""));
        refusedAt("kind", () -> planner(() -> align.state(regional, measure, null, "")));
        assertThat(planner(() -> find.find(regional, "", 0, 100)))
                .extracting(FindAlignable.Alignable::id)
                .doesNotContain(foreign, priority);
    }

    @Test
    void aTownSpeaksOfItsPublishedPlanOnlyWhenTheRegionHasNamedIt() {
        assertThatThrownBy(() -> townSays(regional, AlignmentKind.FULFILS, ""))
                .isInstanceOfSatisfying(
                        AlignmentUnusable.class, no -> assertThat(no.code()).isEqualTo("alignment.frozen"));

        var asked = regionSays(measure, AlignmentKind.FULFILS, "");
        var answer = townSays(regional, AlignmentKind.RELATES, "");
        planner(() -> {
            align.takeBack(asked);
            return asked;
        });
        assertThat(link(false).state()).isEqualTo(AlignmentState.ONE_SIDE);
        coordinator(() -> {
            align.takeBack(answer);
            return answer;
        });
        assertThat(coordinator(() -> read.list(town, null, 0, 10))).isEmpty();
    }

    @Test
    void BR_120_nothingIsSaidWhileTheTextIsFrozen() {
        var said = regionSays(measure, AlignmentKind.FULFILS, "");
        for (var phase : List.of(Phase.CONSULTATION, Phase.APPROVING)) {
            advance.enter(region, phase);
            for (ThrowingCallable step : List.<ThrowingCallable>of(
                    () -> regionSays(measure, AlignmentKind.RELATES, ""),
                    () -> planner(() -> {
                        align.change(said, 0, AlignmentKind.RELATES, "");
                        return said;
                    }),
                    () -> planner(() -> {
                        align.takeBack(said);
                        return said;
                    }))) {
                assertThatThrownBy(step)
                        .isInstanceOfSatisfying(
                                AlignmentUnusable.class,
                                no -> assertThat(no.code()).isEqualTo("alignment.frozen"));
            }
        }
    }

    @Test
    void BR_137_whatIsApprovedWithAnEarlierPackageIsFrozenAndWhatComesLaterIsOpen() {
        database.sql("update plan set current_package = 2 where cycle = ?")
                .param(region)
                .update();
        assertThatThrownBy(() -> regionSays(measure, AlignmentKind.FULFILS, ""))
                .isInstanceOfSatisfying(
                        AlignmentUnusable.class, no -> assertThat(no.code()).isEqualTo("alignment.frozen"));
        assertThat(planner(() -> read.subject(regional)).names()).isFalse();

        database.sql("update plan_element set package_number = 3 where cycle = ?")
                .param(region)
                .update();
        advance.enter(region, Phase.APPROVING);
        assertThat(planner(() -> read.subject(regional)).names()).isTrue();
        regionSays(measure, AlignmentKind.FULFILS, "");
    }

    @Test
    void whoReadsAlsoSaysNothingAndToOthersItIsAbsent() {
        var said = regionSays(measure, AlignmentKind.FULFILS, "");
        for (var role : List.of(Role.REGION_DEPARTMENT_HEAD, Role.METHODOLOGIST, Role.COUNCIL_CLERK, Role.AUDITOR)) {
            assertThatThrownBy(() ->
                            as(role, SOUTH_MORAVIA, () -> align.state(regional, measure, AlignmentKind.FULFILS, "")))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
        }
        // the town's coordinator reads the region's plan and writes nothing in it
        assertThatThrownBy(() -> coordinator(() -> align.state(regional, measure, AlignmentKind.FULFILS, "")))
                .isInstanceOf(NotAllowed.class);
        people.allRolesOf(USTI_REGION);
        people.allRolesOf(KURIM);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> as(Role.REGION_PLANNER, USTI_REGION, () -> read.list(region, null, 0, 10)),
                () -> as(Role.REGION_PLANNER, USTI_REGION, () -> read.subject(regional)),
                () -> as(Role.REGION_PLANNER, USTI_REGION, () -> find.find(regional, "", 0, 10)),
                () -> as(Role.REGION_PLANNER, USTI_REGION, () -> {
                    align.takeBack(said);
                    return said;
                }),
                () -> as(Role.COORDINATOR, KURIM, () -> align.state(measure, regional, AlignmentKind.FULFILS, "")),
                () -> as(Role.COORDINATOR, KURIM, () -> read.of(measure, 0, 10)))) {
            assertThatThrownBy(step).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aSecondWriterOverwritesNothing() {
        var said = regionSays(measure, AlignmentKind.FULFILS, "");
        planner(() -> {
            align.change(said, 0, AlignmentKind.RELATES, "Souběžně.");
            return said;
        });
        assertThatThrownBy(() -> planner(() -> {
                    align.change(said, 0, AlignmentKind.FULFILS, "Dřív otevřené.");
                    return said;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private Link link(boolean seenByRegion) {
        var links = seenByRegion
                ? planner(() -> read.of(regional, 0, 10))
                : coordinator(() -> read.list(town, null, 0, 10));
        return links.getFirst();
    }

    private static Link.Said said(Link.@Nullable Said said) {
        return Objects.requireNonNull(said);
    }

    private static void refusedAt(String field, ThrowingCallable steps) {
        assertThatThrownBy(steps)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).isEqualTo(field));
    }
}
