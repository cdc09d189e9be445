package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a plan may be put before the council: what BR-126 and BR-130 ask of versions and comments. */
@Component
class DossierReadiness {

    /** The version that is put before the bodies, with the SHA-256 of its text. */
    record FinalVersion(int number, String hash) {}

    /** A part of the dossier is not there yet (BR-130), or comments are unsettled (BR-126). */
    static class Incomplete extends RuleViolation {
        Incomplete(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    FinalVersion require(UUID cycle) {
        return new FinalVersion(1, "");
    }

    int finalise(UUID cycle) {
        return 1;
    }
}
