package cz.trojlistek.consultation;

import static cz.trojlistek.TestConsultations.CLOSES;
import static cz.trojlistek.TestConsultations.comment;
import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.kernel.RuleViolation;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A letter in time is registered while the settlement is decided: neither may pass the other unseen. */
class SettlementAtOnceTest extends SettlementScene {

    @Autowired
    TransactionOperations transaction;

    @Test
    void BR_126_aLetterThatIsBeingRegisteredIsCountedByTheDecision() throws Exception {
        var id = proposed();

        assertThat(whileNotYetCommitted(() -> register(id), () -> given.steering(() -> run.decide(id))))
                .isEqualTo("consultation.unsettled");

        assertThat(steps.get(id).proposalsAccepted()).isFalse();
    }

    /** Posted in time, but nobody can settle it any more: it is not lost, and nothing stays open. */
    @Test
    void BR_122_BR_126_aLetterThatComesDuringTheDecisionIsRecordedAsLate() throws Exception {
        var id = proposed();

        assertThat(whileNotYetCommitted(() -> given.steering(() -> run.decide(id)), () -> register(id)))
                .isEqualTo("done");

        assertThat(steps.unsettled(steps.get(id).cycle())).isZero();
        assertThat(database.sql("select late from comment where consultation = ? order by number")
                        .param(id)
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true);
    }

    @Test
    void BR_126_aLetterThatIsBeingRegisteredIsCountedByTheHandover() throws Exception {
        var id = given.open();
        given.close(id);

        assertThat(whileNotYetCommitted(() -> register(id), () -> given.coordinator(() -> run.submitProposals(id))))
                .isEqualTo("consultation.unsettled");
    }

    @Test
    void BR_126_aLetterThatIsBeingRegisteredKeepsAnEmptyTableFromBeingPublished() throws Exception {
        var id = given.open();
        given.close(id);

        assertThat(whileNotYetCommitted(() -> register(id), () -> given.coordinator(() -> run.publishSettlements(id))))
                .isEqualTo("consultation.not-decided");
    }

    @Test
    void BR_126_nothingIsPublishedWhileACommentInTimeHasNoOutcome() {
        var id = proposed();
        given.steering(() -> run.decide(id));
        database.sql("update comment set outcome = null where consultation = ?")
                .param(id)
                .update();

        assertRefused("consultation.unsettled", () -> given.coordinator(() -> run.publishSettlements(id)));
    }

    /** One comment with a proposal, handed to the coordination group. */
    private UUID proposed() {
        var id = given.open();
        var comment = commented(id, "Doplnit.");
        given.close(id);
        propose(comment, Outcome.NOTED, "Bereme na vědomí.");
        given.coordinator(() -> run.submitProposals(id));
        return id;
    }

    private void register(UUID consultation) {
        given.coordinator(() -> {
            run.register(consultation, comment(null, "Dopis."), Channel.POST, CLOSES);
        });
    }

    /** What the second is told when it begins before the first has committed. */
    private String whileNotYetCommitted(Runnable first, Runnable second) throws Exception {
        try (var pool = Executors.newSingleThreadExecutor()) {
            Future<String> told = transaction.execute(now -> {
                first.run();
                var other = pool.submit(() -> answer(second));
                waitABit(other);
                return other;
            });
            return told.get();
        }
    }

    /** Whoever does not wait for the first has finished by then. */
    private static void waitABit(Future<String> other) {
        try {
            other.get(1500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            return; // it waits for this transaction, as it should
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String answer(Runnable step) {
        try {
            step.run();
            return "done";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }
}
