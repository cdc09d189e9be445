package cz.trojlistek.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.actionplan.ReadYears;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ExtendValidity;
import cz.trojlistek.approval.ExtendValidity.NewExtension;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.PublicResolutions;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ReadBodies;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.approval.Result;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.ReadPublished;
import cz.trojlistek.replay.Scene;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The assembly extends a plan in force, as in Zlín on 26 June 2013, without changing a word of it (BR-136). */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ExtensionTest {

    private static final LocalDate SESSION = LocalDate.of(2014, 6, 25);

    @Autowired
    Scene scene;

    @Autowired
    ExtendValidity validity;

    @Autowired
    Decide decide;

    @Autowired
    ReadApprovals approvals;

    @Autowired
    ReadBodies bodies;

    @Autowired
    PublicResolutions resolutions;

    @Autowired
    ReadPublished published;

    @Autowired
    ReadYears years;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void aRegionOpensItsCycle() throws IOException {
        scene.openRegion();
    }

    @Test
    void BR_136_isValidLongerAndYearsAndEvaluationFollow() {
        inForce();
        var before = published.find(scene.cycle()).orElseThrow();
        var approval = ask(() -> approvals.ofCycle(scene.cycle()).orElseThrow());
        scene.moveTo(SESSION.plusDays(2).atTime(10, 0));
        var resolution = extend(2016, SESSION);

        assertThat(scene.facts().period()).isEqualTo(new PlanPeriod(2013, 2016));
        var after = published.find(scene.cycle()).orElseThrow();
        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.approvedTo()).isEqualTo(2015);
        assertThat(after.validTo()).isEqualTo(LocalDate.of(2016, 12, 31));
        assertThat(ask(() -> approvals.ofCycle(scene.cycle()))).contains(approval);
        assertThat(resolutions.list(scene.cycle(), 0, 10))
                .hasSize(3)
                .last()
                .returns(resolution, ResolutionRow::id)
                .returns(2016, ResolutionRow::extendsTo);

        scene.moveTo(LocalDate.of(2014, 11, 1).atTime(0, 5));
        assertThat(opened()).containsExactly(2014, 2015, 2016); // the last one only exists because of it
        scene.moveTo(LocalDate.of(2015, 1, 2).atTime(0, 5));
        assertThat(evaluations()).isZero();
        scene.moveTo(LocalDate.of(2016, 1, 1).atTime(0, 5));
        assertThat(evaluations()).isEqualTo(1);
    }

    @Test
    void BR_136_isADecisionOfTheBodyThatApprovedThePlanWhileItIsInForce() {
        scene.until("communityPlan.writeAnalysis");
        assertThatThrownBy(() -> extend(2016, SESSION)).isInstanceOf(WrongPhase.class);
        inForce();
        scene.moveTo(SESSION.plusDays(2).atTime(10, 0));
        assertThatThrownBy(() -> scene.as(Role.COUNCIL_CLERK, () -> extendAs(2016, SESSION)))
                .isInstanceOf(NotAllowed.class);
        assertThat(scene.ask(Role.COUNCIL_CLERK, () -> validity.of(scene.cycle())))
                .isEmpty();
        assertThatThrownBy(() -> scene.as(Role.GROUP_MEMBER, () -> extendAs(2016, SESSION)))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);

        refused("cycle.not-an-extension", () -> extend(2015, SESSION));
        refused("cycle.not-an-extension", () -> extend(2029, SESSION));
        refused("approval.extension-out-of-validity", () -> extend(2016, LocalDate.of(2012, 12, 31)));
        refused("approval.session-in-future", () -> extend(2016, SESSION.plusDays(10)));
        refused(
                "approval.notice-too-short",
                () -> clerk(new NewExtension(2016, "Proč.", SESSION.minusDays(3), ""), resolution(SESSION, 50)));
        refused(
                "approval.not-adopted",
                () -> clerk(new NewExtension(2016, "Proč.", SESSION.minusDays(12), ""), resolution(SESSION, 5)));
        refused(
                "wording.missing",
                () -> clerk(new NewExtension(2016, "", SESSION.minusDays(12), ""), resolution(SESSION, 50)));
        assertThat(scene.facts().period()).isEqualTo(new PlanPeriod(2013, 2015));
        assertThat(resolutions.list(scene.cycle(), 0, 10)).hasSize(2);
    }

    @Test
    void BR_136_canBeExtendedAgainAndItsRecordCorrected() {
        inForce();
        scene.moveTo(SESSION.plusDays(2).atTime(10, 0));
        var first = extend(2016, SESSION);
        var second = extend(2017, SESSION);
        assertThat(scene.facts().period().toYear()).isEqualTo(2017);
        assertThat(first).isNotEqualTo(second);

        var right = new NewResolution(
                assembly(), SESSION, "2", "opraveno/" + scene.cycle(), "Jinak.", Result.APPROVED, 55, 0, 0, 0, null);
        scene.as(Role.ASSEMBLY_CLERK, () -> decide.correct(second, right, "Přepis.", false));
        assertThat(scene.facts().period().toYear()).isEqualTo(2017);
        assertThat(resolutions.list(scene.cycle(), 0, 10)).hasSize(4);
    }

    /** Both had the form open; the second reads that the plan is valid that year already. */
    @Test
    void BR_136_ofTwoClerksAtOnceOneExtends() throws Exception {
        inForce();
        scene.moveTo(SESSION.plusDays(2).atTime(10, 0));
        try (var second = Executors.newSingleThreadExecutor()) {
            Future<UUID> late = transaction.execute(now -> {
                extend(2016, SESSION);
                var waiting = second.submit(() -> extend(2016, SESSION));
                assertThatThrownBy(() -> waiting.get(1500, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return waiting;
            });
            assertThatThrownBy(late::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("cycle.not-an-extension"));
        }
        assertThat(resolutions.list(scene.cycle(), 0, 10)).hasSize(3);
        assertThat(scene.facts().period().toYear()).isEqualTo(2016);
    }

    /** The last thing written fails, as if the power had gone: no resolution is on record without its extension. */
    @Test
    void BR_136_theResolutionAndTheExtensionAreRecordedTogether() {
        inForce();
        scene.moveTo(SESSION.plusDays(2).atTime(10, 0));
        database.sql("alter table planning_cycle add constraint nothing_is_extended check (to_year <> 2017) not valid")
                .update();
        try {
            assertThatThrownBy(() -> extend(2017, SESSION)).isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            database.sql("alter table planning_cycle drop constraint nothing_is_extended")
                    .update();
        }
        assertThat(resolutions.list(scene.cycle(), 0, 10)).hasSize(2);
        assertThat(scene.facts().period()).isEqualTo(new PlanPeriod(2013, 2015));
        extend(2017, SESSION);
        assertThat(resolutions.list(scene.cycle(), 0, 10)).hasSize(3);
    }

    private void inForce() {
        scene.untilTheEnd();
        scene.moveTo(scene.now());
    }

    private UUID extend(int toYear, LocalDate session) {
        return scene.ask(Role.ASSEMBLY_CLERK, () -> extendAs(toYear, session));
    }

    private UUID extendAs(int toYear, LocalDate session) {
        return validity.extend(
                scene.cycle(),
                new NewExtension(toYear, "Nový plán se připravuje.", session.minusDays(12), ""),
                resolution(session, 50));
    }

    private UUID clerk(NewExtension extension, NewResolution resolution) {
        return scene.ask(Role.ASSEMBLY_CLERK, () -> validity.extend(scene.cycle(), extension, resolution));
    }

    private NewResolution resolution(LocalDate session, int votes) {
        return new NewResolution(
                assembly(),
                session,
                "1",
                "Z/%s".formatted(UUID.randomUUID()),
                "Zastupitelstvo prodlužuje platnost plánu.",
                Result.APPROVED,
                votes,
                55 - votes,
                0,
                0,
                null);
    }

    private UUID assembly() {
        return ask(() -> bodies.chain(scene.cycle())).getLast().id();
    }

    private List<Integer> opened() {
        return ask(() -> years.of(scene.cycle())).stream()
                .filter(year -> year.cycle() != null)
                .map(ReadYears.Year::year)
                .toList();
    }

    private int evaluations() {
        return database.sql("select count(*) from evaluation where cycle = ?")
                .param(scene.cycle())
                .query(Integer.class)
                .single();
    }

    private static void refused(String code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private <T extends @Nullable Object> T ask(Supplier<T> question) {
        return scene.ask(Role.COORDINATOR, question);
    }
}
