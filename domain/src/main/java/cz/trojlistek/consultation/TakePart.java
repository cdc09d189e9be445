package cz.trojlistek.consultation;

import cz.trojlistek.kernel.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may do in a consultation, signed in or not: comment, and follow the own comment by its private link. */
@Service
@Transactional
public class TakePart {

    /** No comment takes longer to be accepted; what would is refused, and the author is told. */
    public static final int LONGEST_SECONDS = 30;

    private final Intake intake;
    private final ConsultedText texts;

    TakePart(Intake intake, ConsultedText texts) {
        this.intake = intake;
        this.texts = texts;
    }

    /** A key for one form: whatever is sent under it, once or fifty times, is one comment. */
    public String newRequestKey() {
        return Intake.newKey();
    }

    /**
     * Accepts a comment if the window is open at the moment the database writes it, records it as late after that, until
     * the settlements are published (BR-122). The same key again answers with the same receipt.
     *
     * @throws NotYetOpen before the first day
     * @throws ConsultationOver after the publication of the settlements
     */
    @Transactional(timeout = LONGEST_SECONDS)
    public Receipt submit(UUID consultation, NewComment comment, String requestKey) {
        return intake.accept(
                consultation, comment, texts.place(consultation, comment.place()), Channel.PORTAL, null, requestKey);
    }

    /** The comment behind a private link; a wrong link finds nothing. */
    @Transactional(readOnly = true)
    public Receipt follow(String token) {
        var receipt = intake.find(token);
        if (receipt == null) {
            throw new NotFound();
        }
        return receipt;
    }
}
