package cz.trojlistek.approval;

import static cz.trojlistek.approval.ApprovalScene.ASSEMBLY_DAY;
import static cz.trojlistek.approval.ApprovalScene.COUNCIL_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApprovalTest
class ApprovalRoundsTest {

    @Autowired
    ApprovalScene scene;

    @Autowired
    Decide decide;

    @Autowired
    SetUpBodies bodies;

    @Autowired
    ApprovalSteps steps;

    @Autowired
    ReadApprovals read;

    @Autowired
    ReadBodies readBodies;

    @Autowired
    AdvanceCycle phases;

    @BeforeEach
    void aCity() {
        scene.city();
    }

    @Test
    void councilThenAssemblyApprove() {
        assertThat(steps.get(scene.procedure).next()).isNotEqualTo(BodyKind.COUNCIL);
        scene.submit();
        assertThat(steps.get(scene.procedure).next()).isEqualTo(BodyKind.COUNCIL);
        scene.councilDecides(Result.APPROVED);
        assertThat(steps.get(scene.procedure).next()).isNotEqualTo(BodyKind.COUNCIL);
        scene.announce();
        assertThat(steps.get(scene.procedure).sessionOn()).isEqualTo(ASSEMBLY_DAY);
        scene.assemblyDecides(Result.APPROVED);

        var fact = steps.get(scene.procedure);
        assertThat(fact.done()).isTrue();
        assertThat(fact.approved()).isTrue();
        assertThat(steps.approved(scene.cycle)).isTrue();
    }

    @Test
    void BR_135_oneBodyOfTwoIsNotAnApproval() {
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        assertThat(steps.approved(scene.cycle)).isFalse();
    }

    @Test
    void preparingAgainIsTheSameProcedure() {
        assertThat(steps.prepare(scene.cycle)).isEqualTo(scene.procedure);
    }

    @Test
    void BR_131_theAssemblyCannotDecideBeforeTheCouncil() {
        scene.submit();
        assertThatThrownBy(() -> scene.assemblyDecides(Result.APPROVED)).isInstanceOf(NotTheirTurn.class);
        assertThatThrownBy(() -> scene.announce()).isInstanceOf(NotTheirTurn.class);
        assertThatThrownBy(() -> scene.as(
                        "coordinator",
                        () -> bodies.choose(
                                scene.cycle, SetUpBodies.NOT_CHOSEN, List.of(scene.assembly, scene.council))))
                .isInstanceOf(SetUpBodies.ChainUnusable.class)
                .hasMessage("approval.chain-fixed");
    }

    @Test
    void BR_131_aChainWithTheAssemblyFirstIsRefused() {
        assertThatThrownBy(() -> choose(scene.assembly, scene.council))
                .isInstanceOf(SetUpBodies.ChainUnusable.class)
                .hasMessage("approval.council-decides-first");
    }

    @Test
    void BR_131_aCommitteeGivesItsOpinionFirstAndWhateverItSaysTheCouncilDecides() {
        var committee = scene.found(BodyKind.COMMITTEE, "Komise sociální", 9);
        scene.submit();
        assertThat(steps.get(scene.procedure).next()).isEqualTo(BodyKind.COMMITTEE);
        scene.today(COUNCIL_DAY);
        scene.record("council", ApprovalScene.of(committee, COUNCIL_DAY, "K1", Result.REJECTED, 2, 6, 0, 1));
        assertThat(steps.get(scene.procedure).next()).isEqualTo(BodyKind.COUNCIL);
        assertThat(steps.get(scene.procedure).lastResult()).isNull();
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.assemblyDecides(Result.APPROVED);
        assertThat(steps.approved(scene.cycle)).isTrue();
        assertThat(scene.as("auditor", () -> read.resolutions(scene.procedure, 0, 10)))
                .extracting(ResolutionRow::outcome)
                .containsExactlyInAnyOrder("not-recommended", "recommended", "approved");
    }

    @Test
    void BR_131_bodiesStandInTheOrderInWhichTheySpeakAndTheLastToDecideIsNeverLeftOut() {
        for (int i = 1; i <= 6; i++) {
            scene.found(BodyKind.COMMITTEE, "Komise " + i, 9);
        }
        assertThat(scene.as("auditor", () -> readBodies.bodies(scene.city, 0, 10)))
                .extracting(BodyRow::kind)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .endsWith(BodyKind.COUNCIL, BodyKind.ASSEMBLY);
        assertThat(scene.as("auditor", () -> readBodies.chain(scene.cycle)))
                .extracting(BodyRow::name)
                .containsExactly("Komise 3", "Komise 4", "Komise 5", "Komise 6", "Rada města", "Zastupitelstvo města");
    }

    @Test
    void anOpinionReturnsNothingAndIsRecordedByTheClerkOfTheCouncil() {
        var committee = scene.found(BodyKind.COMMITTEE, "Komise sociální", 9);
        scene.submit();
        scene.today(COUNCIL_DAY);
        var returned = ApprovalScene.of(committee, COUNCIL_DAY, "K1", Result.RETURNED, 8, 0, 0, 1);
        assertThatThrownBy(() -> scene.record("council", returned))
                .isInstanceOf(OpinionOnly.class)
                .extracting("field")
                .isEqualTo("result");
        var opinion = ApprovalScene.of(committee, COUNCIL_DAY, "K1", Result.APPROVED, 8, 0, 0, 1);
        assertThatThrownBy(() -> scene.record("assembly", opinion)).isInstanceOf(NotAllowed.class);
        scene.record("council", opinion);
    }

    @Test
    void aCommitteeAloneIsNoChain() {
        var committee = scene.found(BodyKind.COMMITTEE, "Komise sociální", 9);
        assertThatThrownBy(() -> choose(committee))
                .isInstanceOf(SetUpBodies.ChainUnusable.class)
                .hasMessage("approval.chain-only-advises");
        assertThatThrownBy(() -> choose(scene.council, committee))
                .isInstanceOf(SetUpBodies.ChainUnusable.class)
                .hasMessage("approval.council-decides-first");
    }

    @Test
    void anAssemblyAloneIsAChain() {
        choose(scene.assembly);
        scene.submit();
        assertThat(steps.get(scene.procedure).next()).isNotEqualTo(BodyKind.COUNCIL);
        scene.announce();
        scene.assemblyDecides(Result.APPROVED);
        assertThat(steps.approved(scene.cycle)).isTrue();
    }

    @Test
    void threeBodiesDecideOneAfterTheOther() {
        var municipalities = scene.found(BodyKind.ASSEMBLY, "Setkání zástupců obcí", 25);
        choose(scene.council, scene.assembly, municipalities);
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.assemblyDecides(Result.APPROVED);
        assertThat(steps.get(scene.procedure).done()).isFalse();

        var day = ASSEMBLY_DAY.plusDays(30);
        scene.as("assembly", () -> decide.announceSession(scene.procedure, day, ASSEMBLY_DAY, ""));
        scene.today(day);
        scene.record("assembly", ApprovalScene.of(municipalities, day, "1/09", Result.APPROVED, 20, 0, 0, 5));
        assertThat(steps.get(scene.procedure).approved()).isTrue();
    }

    @Test
    void whatIsReturnedIsReworkedAndGoesRoundAgain() {
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.assemblyDecides(Result.RETURNED);
        assertThat(steps.get(scene.procedure).lastResult()).isEqualTo(Result.RETURNED);
        assertThat(steps.get(scene.procedure).done()).isFalse();
        assertThatThrownBy(scene::submit).isInstanceOf(AlreadySubmitted.class);

        scene.as("coordinator", () -> decide.rework(scene.procedure, "Kapitola Senioři je doplněna."));
        assertThat(steps.get(scene.procedure).lastResult()).isNull();
        scene.submit();
        var day = ASSEMBLY_DAY.plusDays(14);
        scene.today(day);
        scene.record("council", ApprovalScene.of(scene.council, day, "R9/001", Result.APPROVED, 11, 0, 0, 0));
        scene.as("assembly", () -> decide.announceSession(scene.procedure, day.plusDays(7), day, ""));
        scene.today(day.plusDays(7));
        scene.record(
                "assembly", ApprovalScene.of(scene.assembly, day.plusDays(7), "Z9/001", Result.APPROVED, 55, 0, 0, 0));

        assertThat(steps.approved(scene.cycle)).isTrue();
        assertThat(scene.as("auditor", () -> read.resolutions(scene.procedure, 0, 50)))
                .extracting(ResolutionRow::round)
                .containsExactly(1, 1, 2, 2);
        assertThat(scene.as("auditor", () -> read.dossiers(scene.procedure))).hasSize(2);
        assertThat(scene.as("auditor", () -> read.reworks(scene.procedure))).hasSize(1);
    }

    @Test
    void rejectionEndsIt() {
        scene.submit();
        scene.councilDecides(Result.REJECTED);
        var fact = steps.get(scene.procedure);
        assertThat(fact.done()).isTrue();
        assertThat(fact.approved()).isFalse();
        assertThatThrownBy(scene::announce).isInstanceOf(NotTheirTurn.class);
        assertThatThrownBy(scene::submit).isInstanceOf(AlreadySubmitted.class);
        assertThatThrownBy(() -> scene.as("coordinator", () -> decide.rework(scene.procedure, "x")))
                .isInstanceOf(NothingToRework.class);
    }

    @Test
    void nobodyDecidesTwiceInARound() {
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        assertThatThrownBy(() -> scene.councilDecides(Result.RETURNED)).isInstanceOf(NotTheirTurn.class);
    }

    @Test
    void withoutADossierNobodyDecides() {
        assertThatThrownBy(() -> scene.councilDecides(Result.APPROVED)).isInstanceOf(NotTheirTurn.class);
    }

    @Test
    void BR_130_withoutABodyNothingIsSubmitted() {
        scene.begin("CZ099/CZ0991/" + UUID.randomUUID().toString().substring(0, 8));
        assertThatThrownBy(scene::submit).hasMessage("approval.no-body");
    }

    @Test
    void outsideTheApprovalNothingIsSubmittedOrDecided() {
        phases.enter(scene.cycle, Phase.FINALISING);
        assertThatThrownBy(scene::submit).isInstanceOf(WrongPhase.class);
        assertThatThrownBy(() -> scene.councilDecides(Result.APPROVED)).isInstanceOf(WrongPhase.class);
    }

    @Test
    void theWrongRoleIsRefused() {
        assertThatThrownBy(() -> scene.as("coordinator", () -> decide.submitDossier(scene.procedure, "x", "x")))
                .isInstanceOf(NotAllowed.class);
        scene.submit();
        var councils = ApprovalScene.of(scene.council, COUNCIL_DAY, "R1", Result.APPROVED, 9, 0, 1, 1);
        scene.today(COUNCIL_DAY);
        assertThatThrownBy(() -> scene.record("assembly", councils)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.record("head", councils)).isInstanceOf(NotAllowed.class);
        scene.councilDecides(Result.RETURNED);
        assertThatThrownBy(() -> scene.as("head", () -> decide.rework(scene.procedure, "x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.as("council", () -> bodies.found(scene.city, BodyKind.COUNCIL, "Jiná", 9)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void elsewhereItIsAbsent() {
        var procedure = scene.procedure;
        var council = scene.council;
        scene.submit();
        scene.city();
        var foreign = ApprovalScene.of(council, COUNCIL_DAY, "R1", Result.APPROVED, 9, 0, 1, 1);
        assertThatThrownBy(() -> scene.as("council", () -> decide.record(procedure, foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as("head", () -> decide.submitDossier(procedure, "x", "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as("head", () -> read.overview(procedure)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as("head", () -> read.resolutions(procedure, 0, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> choose(council)).isInstanceOf(NotFound.class);
        scene.submit();
        assertThatThrownBy(() -> scene.record("council", foreign)).isInstanceOf(NotFound.class);
    }

    private void choose(UUID... chain) {
        scene.as("coordinator", () -> bodies.choose(scene.cycle, SetUpBodies.NOT_CHOSEN, List.of(chain)));
    }
}
