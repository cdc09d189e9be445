package cz.trojlistek.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.PlanFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a real plan and a real consultation. */
@SpringBootTest
@Import(ApprovalScene.class)
class DossierReadinessTest {

    static final LocalDate OPENS = LocalDate.of(2009, 3, 20);
    static final LocalDate LAST_DAY = LocalDate.of(2009, 4, 20);

    @Autowired
    ApprovalScene scene;

    @Autowired
    AdvanceCycle phases;

    @Autowired
    AnalysisFacts facts;

    @Autowired
    AnalyseSituation analyses;

    @Autowired
    PlanFacts plans;

    @Autowired
    FreezePlan freezing;

    @Autowired
    RunConsultation consultations;

    @Autowired
    ConsultationSteps time;

    @Autowired
    TakePart citizens;

    @Autowired
    ReadApprovals read;

    @Autowired
    Decide decide;

    @Autowired
    EnrolPeople people;

    @Autowired
    JdbcClient database;

    /** The cycle goes back to its analyses, which are written and accepted, and begins its plan. */
    private void proposing() {
        phases.enter(scene.cycle, Phase.ANALYSING);
        for (var analysis : facts.request(scene.cycle)) {
            scene.as("coordinator", () -> analyses.write(analysis, new Findings("Zjištění.", List.of(), null)));
            scene.as("steering", () -> analyses.accept(analysis));
        }
        plans.startProposing(scene.cycle);
    }

    @Test
    void BR_126_BR_130_nothingIsSubmittedBeforeItIsSettledPublishedAndFinal() {
        scene.city();
        scene.today(ApprovalScene.CONFERENCE);
        people.enrol(
                scene.login("steering"),
                "Koordinační skupina",
                null,
                List.of(new Grant(Role.COORDINATION_GROUP, scene.city, null)));
        proposing();
        var consultation = consulted();

        refused("approval.unsettled");
        var comment = database.sql("select id from comment where consultation = ?")
                .param(consultation)
                .query(UUID.class)
                .single();
        phases.enter(scene.cycle, Phase.SETTLING);
        scene.as("coordinator", () -> {
            consultations.propose(comment, Outcome.EXPLAINED, "Je to v kapitole Senioři.");
            consultations.submitProposals(consultation);
        });
        refused("approval.unsettled");
        phases.enter(scene.cycle, Phase.SETTLING);
        scene.as("steering", () -> consultations.decide(consultation));
        refused("approval.settlement-unpublished");
        scene.as("coordinator", () -> consultations.publishSettlements(consultation));
        refused("approval.no-final-version");
        plans.freezeFinal(scene.cycle);

        assertThat(scene.as("auditor", () -> read.dossierState(scene.cycle)).ready())
                .isTrue();
        assertThatThrownBy(() -> scene.as("head", () -> decide.submitDossier(scene.procedure, " ", "Schvaluje.")))
                .isInstanceOf(Wording.Unusable.class);
        assertThatThrownBy(() -> scene.as("head", () -> decide.submitDossier(scene.procedure, "Zpráva.", null)))
                .isInstanceOf(Wording.Unusable.class);
        scene.submit();
        var dossier = scene.as("auditor", () -> read.dossiers(scene.procedure)).getFirst();
        assertThat(dossier.planHash()).hasSize(64);
        assertThat(dossier.planVersion())
                .isEqualTo(plans.findLatestVersion(scene.cycle).orElseThrow().number());

        scene.councilDecides(Result.RETURNED);
        scene.as("coordinator", () -> decide.rework(scene.procedure, "Doplněno."));
        scene.submit();
        assertThat(scene.as("auditor", () -> read.dossiers(scene.procedure))
                        .getFirst()
                        .planVersion())
                .isEqualTo(dossier.planVersion() + 1);
    }

    private UUID consulted() {
        scene.today(OPENS);
        phases.enter(scene.cycle, Phase.DRAFTING);
        scene.as("coordinator", () -> {
            freezing.freezeDraft(scene.cycle);
        });
        var consultation = scene.as("coordinator", () -> consultations.announce(scene.cycle, OPENS, LAST_DAY, null));
        phases.enter(scene.cycle, Phase.CONSULTATION);
        time.open(consultation);
        citizens.submit(
                consultation,
                new NewComment(null, "Chybí odlehčovací služba.", "", Side.USER, "Zástupce uživatelů", "", false),
                citizens.newRequestKey());
        scene.today(LAST_DAY.plusDays(1));
        time.close(consultation);
        scene.today(ApprovalScene.SUBMISSION);
        return consultation;
    }

    private void refused(String code) {
        phases.enter(scene.cycle, Phase.APPROVING);
        assertThatThrownBy(scene::submit)
                .isInstanceOf(DossierReadiness.Incomplete.class)
                .hasMessage(code);
    }
}
