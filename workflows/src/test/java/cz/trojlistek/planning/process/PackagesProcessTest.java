package cz.trojlistek.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.PackageOutOfOrder;
import cz.trojlistek.approval.PublicResolutions;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.Result;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ArrangePackages;
import cz.trojlistek.plan.ArrangePackages.Arranged;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.replay.Scene;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** A region's plan in two packages, as in Zlín in 2012: the general part first, then the rest (BR-135, BR-137). */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class PackagesProcessTest {

    private static final String FINALISE = "communityPlan.finalisePlan";
    private static final String PUBLISH = "communityPlan.publishPlan";

    @Autowired
    Scene scene;

    @Autowired
    ArrangePackages packages;

    @Autowired
    WritePlan write;

    @Autowired
    ReadPlan read;

    @Autowired
    PlanFacts plans;

    @Autowired
    ApprovalSteps steps;

    @Autowired
    ReadApprovals approvals;

    @Autowired
    Decide decide;

    @Autowired
    RunConsultation consultations;

    @Autowired
    PublicConsultations publicly;

    @Autowired
    PublicResolutions resolutions;

    @Autowired
    TakePart comments;

    @Autowired
    TransactionTemplate transaction;

    private UUID general;
    private UUID later;
    private int numbers;

    @BeforeEach
    void aRegionOpensItsCycle() throws IOException {
        scene.openRegion();
    }

    @Test
    void BR_135_isInForceAfterBothPackagesAreConsultedAndApproved() {
        divide(true);
        scene.until("approval.recordAssemblyResolution");
        assertThat(chapters(latest())).containsExactly(general);
        var first = approval();
        scene.take("approval.recordAssemblyResolution");

        assertThat(scene.steps()).containsExactly("communityPlan.freezeDraft");
        assertThat(scene.phase()).isEqualTo(Phase.DRAFTING);
        assertThat(resolutions.list(scene.cycle(), 0, 10)).hasSize(2); // the public reads what was approved
        scene.take("communityPlan.freezeDraft");
        assertThat(chapters(latest())).containsExactly(general, later);
        consult();
        scene.take("consultation.publishSettlements")
                .take("communityPlan.decideRepetition")
                .take(FINALISE)
                .take("approval.prepareDossier");
        assertThat(approval()).isNotEqualTo(first);
        approve();

        assertThat(scene.steps()).containsExactly(PUBLISH);
        assertThat(resolutions.list(scene.cycle(), 0, 10)).hasSize(4);
        scene.take(PUBLISH);
        scene.untilTheEnd();
        assertThat(scene.phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(chapters(latest())).containsExactly(general, later);
    }

    @Test
    void BR_137_aPackageMayGoWithoutConsultation() {
        divide(false);
        scene.until("approval.recordAssemblyResolution").take("approval.recordAssemblyResolution");
        assertThat(scene.steps()).containsExactly(FINALISE);
        planner(() -> write.add(later, ElementKind.TEXT, "Ještě něco.", null));
        scene.take(FINALISE).take("approval.prepareDossier");
        approve();
        assertThat(scene.steps()).containsExactly(PUBLISH);
    }

    @Test
    void BR_137_theNextPackageIsWrittenWhileTheFirstIsReturnedAndDoesNotGetIntoIt() {
        divide(true);
        scene.until("approval.recordCouncilResolution");
        record(Result.RETURNED);
        assertThat(scene.steps()).containsExactly("approval.reworkPlan");
        planner(() -> write.add(later, ElementKind.TEXT, "Zatím vzniká další část.", null));
        planner(() -> write.add(general, ElementKind.TEXT, "Rada chtěla víc.", null));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    plans.openNextPackage(scene.cycle());
                    steps.prepare(scene.cycle());
                }))
                .isInstanceOf(PackageOutOfOrder.class);

        does(() -> decide.rework(approval(), "Doplněno."));
        assertThat(chapters(latest())).containsExactly(general);
        assertThat(planner(() -> read.whole(scene.cycle(), latest())).lines())
                .extracting(PlanLine::wording)
                .contains("Rada chtěla víc.")
                .doesNotContain("Zatím vzniká další část.");
        assertThat(planner(() -> read.whole(scene.cycle(), 0)).lines())
                .extracting(PlanLine::wording)
                .contains("Zatím vzniká další část.");
        assertThat(planner(() -> approvals.overview(approval())).round()).isEqualTo(2);
    }

    @Test
    void BR_137_whenTheSecondIsRejectedThePlanNeverComesIntoForce() {
        divide(false);
        scene.until("approval.recordAssemblyResolution").take("approval.recordAssemblyResolution");
        scene.take(FINALISE).take("approval.prepareDossier");
        record(Result.REJECTED);
        assertThat(scene.phase()).isEqualTo(Phase.REJECTED);
    }

    /** The chapter of the group first; another one, with or without consultation, second. */
    private void divide(boolean consulted) {
        scene.until("communityPlan.setSystemPriorities");
        general = arrangement().chapters().getFirst().id();
        var plan =
                Objects.requireNonNull(planner(() -> read.head(scene.cycle())).plan());
        later = planner(() -> write.add(plan, ElementKind.CHAPTER, "Prováděcí část", null));
        planner(() -> write.add(later, ElementKind.TEXT, "Úvod.", null));
        does(() -> packages.arrange(
                scene.cycle(),
                arrangement().version(),
                List.of(
                        new Arranged("Obecná část", true, Set.of(general)),
                        new Arranged("Prováděcí část", consulted, Set.of(later)))));
    }

    /** Only what is new can be commented on; nobody does. */
    private void consult() {
        var from = scene.today();
        var consultation = planner(() -> consultations.announce(scene.cycle(), from, from.plusDays(9), null));
        scene.moveTo(from.atTime(23, 0));
        assertThat(publicly.get(consultation).packageName()).isEqualTo("Prováděcí část");
        assertThat(publicly.chapters(consultation, 0, 10))
                .extracting(PublicConsultations.Paragraph::id)
                .containsExactly(later);
        assertThatThrownBy(() -> comment(consultation, general)).isInstanceOf(NotFound.class);
        scene.moveTo(from.plusDays(10).atTime(0, 5));
    }

    private void comment(UUID consultation, UUID place) {
        comments.submit(
                consultation,
                new NewComment(place, "Doplňte.", "", Side.USER, "Občan", "", false),
                comments.newRequestKey());
    }

    private void approve() {
        record(Result.APPROVED);
        var session = scene.today().plusDays(10);
        as(Role.ASSEMBLY_CLERK, () -> decide.announceSession(approval(), session, scene.today(), ""));
        scene.moveTo(session.atTime(18, 0));
        record(Result.APPROVED);
    }

    private void record(Result result) {
        var body = Objects.requireNonNull(
                planner(() -> approvals.overview(approval())).next());
        var typed = new NewResolution(
                body.id(),
                scene.today(),
                "1",
                "B/%d/%s".formatted(++numbers, scene.cycle()),
                "Usnesení o části plánu.",
                result,
                body.members(),
                0,
                0,
                0,
                null);
        as(
                body.kind() == BodyKind.ASSEMBLY ? Role.ASSEMBLY_CLERK : Role.COUNCIL_CLERK,
                () -> decide.record(approval(), typed));
        scene.moveTo(scene.now());
    }

    private UUID approval() {
        return planner(() -> approvals.ofCycle(scene.cycle()).orElseThrow());
    }

    private int latest() {
        return plans.findLatestVersion(scene.cycle()).orElseThrow().number();
    }

    private List<UUID> chapters(int version) {
        return planner(() -> read.outline(scene.cycle(), version)).stream()
                .filter(line -> line.kind() == ElementKind.CHAPTER)
                .map(PlanLine::id)
                .toList();
    }

    private ArrangePackages.Arrangement arrangement() {
        return planner(() -> packages.of(scene.cycle()));
    }

    private void does(Runnable work) {
        as(Role.COORDINATOR, work);
    }

    private <T extends @Nullable Object> T planner(Supplier<T> work) {
        return scene.ask(Role.COORDINATOR, work);
    }

    private void as(Role role, Runnable work) {
        scene.as(role, work);
    }
}
