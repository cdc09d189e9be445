package cz.trojlistek.approval;

import cz.trojlistek.approval.DossierState.FinalVersion;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.Purpose;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a plan may be put before the council: what BR-126 and BR-130 ask of versions and comments. */
@Component
class DossierReadiness {

    private final PlanFacts plans;
    private final ConsultationSteps consultations;

    DossierReadiness(PlanFacts plans, ConsultationSteps consultations) {
        this.plans = plans;
        this.consultations = consultations;
    }

    /** A part of the dossier is not there yet (BR-130), or comments are unsettled (BR-126). */
    static class Incomplete extends RuleViolation {
        Incomplete(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    DossierState state(UUID cycle, boolean hasBody) {
        var atHand = plans.atHand(cycle);
        var version = plans.findLatestVersion(cycle)
                .filter(latest -> latest.purpose() == Purpose.FINAL && latest.packageNumber() == atHand.number())
                .map(latest -> new FinalVersion(latest.number(), latest.hash(), latest.frozenAt()))
                .orElse(null);
        return new DossierState(
                version,
                atHand.consulted(),
                consultations.published(cycle, atHand.number()),
                consultations.unsettled(cycle),
                hasBody);
    }

    FinalVersion require(UUID cycle, boolean hasBody) {
        var state = state(cycle, hasBody);
        if (state.unsettled() > 0) {
            throw new Incomplete("approval.unsettled", state.unsettled());
        }
        if (state.consulted() && !state.settlementPublished()) {
            throw new Incomplete("approval.settlement-unpublished");
        }
        if (state.version() == null) {
            throw new Incomplete("approval.no-final-version");
        }
        if (!state.hasBody()) {
            throw new Incomplete("approval.no-body");
        }
        return state.version();
    }

    /** The reworked text becomes the next final version. */
    int finalise(UUID cycle) {
        return plans.freezeFinal(cycle);
    }
}
