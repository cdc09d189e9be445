package cz.trojlistek.consultation.process;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Role;
import cz.trojlistek.consultation.Channel;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.Filter;
import cz.trojlistek.consultation.Receipt;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.replay.Scene;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every path of consultation.bpmn, driven by time, the public and what people do. */
@SpringBootTest
class ConsultationProcessTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 9, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2012, 10, 2);

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    RunConsultation consultations;

    @Autowired
    ReadConsultations comments;

    @Autowired
    ConsultationSteps facts;

    @BeforeEach
    void aConsultationIsAnnounced() {
        scene.open().until("communityPlan.announceConsultation").take("communityPlan.announceConsultation");
    }

    @Test
    void BR_122_opensAndClosesByItself() {
        assertThat(scene.steps()).isEmpty();
        assertThat(scene.comment(0)).isEqualTo("refused");

        scene.moveTo(FIRST_DAY.atStartOfDay().minusSeconds(5));
        assertThat(scene.phase()).isEqualTo(Phase.DRAFTING);
        scene.moveTo(FIRST_DAY.atStartOfDay());
        assertThat(scene.phase()).isEqualTo(Phase.CONSULTATION);
        assertThat(scene.comment(0)).isEqualTo("accepted");

        scene.moveTo(LAST_DAY.plusDays(1).atStartOfDay().minusSeconds(5));
        assertThat(scene.phase()).isEqualTo(Phase.CONSULTATION);
        scene.moveTo(LAST_DAY.plusDays(1).atStartOfDay());
        assertThat(scene.comment(1)).isEqualTo("late");
        assertThat(scene.phase())
                .as("what was accepted in the last moment may not be committed yet")
                .isEqualTo(Phase.CONSULTATION);
        scene.moveTo(LAST_DAY.plusDays(1).atTime(0, 1));
        assertThat(scene.phase()).isEqualTo(Phase.SETTLING);
    }

    @Test
    void withoutCommentsOnlyThePublicationIsLeft() {
        close();
        assertThat(scene.steps()).containsExactly("consultation.publishSettlements");

        scene.take("consultation.publishSettlements");
        assertThat(scene.steps()).containsExactly("communityPlan.decideRepetition");
    }

    @Test
    void BR_122_aLetterSentInTimeIsSettledThoughNothingElseCame() {
        close();
        assertThat(register(LAST_DAY.plusDays(1)).late()).isTrue();
        assertThat(scene.steps()).containsExactly("consultation.publishSettlements");

        assertThat(register(LAST_DAY).late()).isFalse();
        assertThat(scene.steps()).containsExactly("consultation.proposeSettlements");
        scene.inboxMirrorsTheEngine();
        assertThat(register(LAST_DAY).late()).isFalse();
        assertThat(scene.steps()).containsExactly("consultation.proposeSettlements");

        propose(Outcome.NOT_ACCEPTED, "Opatření navazuje na současnou praxi.");
        scene.take("consultation.decideSettlements").take("consultation.publishSettlements");
        assertThat(scene.steps()).containsExactly("communityPlan.decideRepetition");
    }

    @Test
    void acceptedCommentsChangeTheTextBeforeTheSettlementIsPublished() {
        comment();
        close();
        assertThat(scene.steps()).containsExactly("consultation.proposeSettlements");
        propose(Outcome.ACCEPTED, "");
        assertThat(scene.steps()).containsExactly("consultation.decideSettlements");

        scene.take("consultation.decideSettlements");
        assertThat(scene.steps()).containsExactly("consultation.incorporateChanges");
        scene.take("consultation.incorporateChanges");
        assertThat(scene.steps()).containsExactly("consultation.publishSettlements");
        scene.take("consultation.publishSettlements");
        assertThat(scene.steps()).containsExactly("communityPlan.decideRepetition");
    }

    @Test
    void commentsThatChangeNothingNeedNoNewText() {
        comment();
        close();
        propose(Outcome.NOT_ACCEPTED, "Opatření navazuje na současnou praxi.");
        scene.take("consultation.decideSettlements");
        assertThat(scene.steps()).containsExactly("consultation.publishSettlements");
    }

    @Test
    void proposalsGivenBackAreProposedAgain() {
        comment();
        close();
        propose(Outcome.NOT_ACCEPTED, "Opatření navazuje na současnou praxi.");
        scene.as(
                Role.COORDINATION_GROUP,
                () -> consultations.giveBack(consultation(), "Zdůvodněte to prosím podrobněji."));
        assertThat(scene.steps()).containsExactly("consultation.proposeSettlements");

        scene.as(Role.COORDINATOR, () -> consultations.submitProposals(consultation()));
        assertThat(scene.steps()).containsExactly("consultation.decideSettlements");
    }

    @Test
    void aMovedWindowMovesItsTimers() {
        move(FIRST_DAY.plusDays(7), LAST_DAY.plusDays(7));
        assertThat(engine.nextTimer()).contains(midnight(FIRST_DAY.plusDays(7)));
        scene.moveTo(FIRST_DAY.atTime(12, 0));
        assertThat(scene.phase()).isEqualTo(Phase.DRAFTING);
        scene.moveTo(FIRST_DAY.plusDays(7).atStartOfDay());
        assertThat(scene.phase()).isEqualTo(Phase.CONSULTATION);

        move(FIRST_DAY.plusDays(7), LAST_DAY.plusDays(21));
        assertThat(engine.nextTimer()).contains(midnight(LAST_DAY.plusDays(22)).plusSeconds(60));
        scene.moveTo(LAST_DAY.plusDays(8).atTime(12, 0));
        assertThat(scene.phase()).isEqualTo(Phase.CONSULTATION);
        scene.moveTo(LAST_DAY.plusDays(22).atTime(0, 1));
        assertThat(scene.phase()).isEqualTo(Phase.SETTLING);
    }

    private void move(LocalDate from, LocalDate to) {
        scene.as(
                Role.COORDINATOR,
                () -> consultations.moveWindow(
                        consultation(), consultations.get(consultation()).version(), from, to, "Oprava"));
    }

    private Receipt register(LocalDate postmark) {
        var letter = new NewComment(null, "Chybí nám noclehárna.", "", Side.PUBLIC, "Obyvatelka Kuřimi", "", false);
        return scene.ask(
                Role.COORDINATOR, () -> consultations.register(consultation(), letter, Channel.POST, postmark));
    }

    private void comment() {
        scene.moveTo(FIRST_DAY.atTime(10, 0));
        assertThat(scene.comment(0)).isEqualTo("accepted");
    }

    private void close() {
        scene.moveTo(FIRST_DAY.atTime(11, 0)); // otherwise it opens and closes at once, which is fine but not this
        scene.moveTo(LAST_DAY.plusDays(1).atTime(8, 0));
    }

    private void propose(Outcome outcome, String reason) {
        scene.as(Role.COORDINATOR, () -> {
            open().forEach(comment -> consultations.propose(comment.id(), outcome, reason));
            consultations.submitProposals(consultation());
        });
    }

    private List<ReadConsultations.CommentRow> open() {
        return comments.comments(consultation(), new Filter(CommentState.OPEN, "", null, ""), 0, 100);
    }

    private UUID consultation() {
        return facts.latest(scene.cycle());
    }

    private Instant midnight(LocalDate day) {
        return scene.instant(day.atStartOfDay());
    }
}
