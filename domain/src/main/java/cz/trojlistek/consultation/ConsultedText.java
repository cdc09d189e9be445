package cz.trojlistek.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The little that a consultation has to know of the plan: which version is frozen, and what stands where in it. */
@Component
class ConsultedText {

    /** The number of the frozen version that may be announced now; refused when there is none (BR-120). */
    int frozen(UUID cycle) {
        throw new UnsupportedOperationException("waits for the plan");
    }

    /** Freezes the text that holds the accepted comments. */
    int freezeRevised(UUID cycle) {
        throw new UnsupportedOperationException("waits for the plan");
    }

    /** A paragraph of the version a consultation is about, or the whole of it; any other element is not found. */
    Intake.Place place(UUID consultation, @Nullable UUID element) {
        if (element == null) {
            return new Intake.Place(null, "");
        }
        throw new UnsupportedOperationException("waits for the plan");
    }

    /** The code of an element of the plan as it is being written. */
    String code(UUID cycle, UUID element) {
        throw new UnsupportedOperationException("waits for the plan");
    }
}
