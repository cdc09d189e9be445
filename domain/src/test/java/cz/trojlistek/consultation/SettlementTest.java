package cz.trojlistek.consultation;

import static cz.trojlistek.TestConsultations.CLOSES;
import static cz.trojlistek.TestConsultations.OPENS;
import static cz.trojlistek.TestConsultations.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.consultation.PublicSettlements.Filter;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettlementTest extends SettlementScene {

    @Test
    void BR_120_withoutAFrozenVersionNothingIsAnnounced() {
        var cycle = given.drafting();

        assertRefused(
                "consultation.not-frozen", () -> given.coordinator(() -> run.announce(cycle, OPENS, CLOSES, null)));
        given.coordinator(() -> freeze.freezeDraft(cycle));
        var id = given.coordinator(() -> run.announce(cycle, OPENS, CLOSES, null));

        assertThat(given.coordinator(() -> run.get(id)).draftVersion()).isEqualTo(1);
        assertThat(steps.latest(cycle)).isEqualTo(id);
        assertRefused(
                "consultation.already-announced",
                () -> given.coordinator(() -> run.announce(cycle, OPENS, CLOSES, null)));
    }

    @Test
    void BR_121_sevenDaysAreRefusedAndEightAnnounced() {
        var cycle = given.drafting();
        given.coordinator(() -> freeze.freezeDraft(cycle));

        assertRefused(
                "consultation.window-short",
                () -> given.coordinator(() -> run.announce(cycle, OPENS, OPENS.plusDays(6), null)));
        given.coordinator(() -> run.announce(cycle, OPENS, OPENS.plusDays(7), null));
    }

    @Test
    void BR_124_anOutcomeWithoutAReasonIsRefusedExceptAcceptance() {
        var id = given.open();
        var comment = commented(id, "Doplnit.");
        given.close(id);

        for (var outcome : Outcome.values()) {
            if (outcome != Outcome.ACCEPTED) {
                assertThatThrownBy(() -> propose(comment, outcome, " "))
                        .isInstanceOfSatisfying(
                                SettlementUnusable.class,
                                no -> assertThat(no.field()).isEqualTo("reason"));
            }
        }
        propose(comment, Outcome.ACCEPTED, "");

        assertThat(detail(comment).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void BR_128_contentIsSettledAfterTheWindowAndLanguageContinuously() {
        var id = given.open();
        var comment = commented(id, "Překlep v názvu.");

        assertRefused("consultation.content-too-early", () -> propose(comment, Outcome.ACCEPTED, ""));
        given.coordinator(() -> run.classify(comment, 0, CommentKind.FORMAL));
        propose(comment, Outcome.ACCEPTED, "");

        var content = commented(id, "Víc míst.");
        given.close(id);
        propose(content, Outcome.NOTED, "Bereme na vědomí.");
    }

    @Test
    void BR_125_anAcceptedCommentWithoutARealChangeCannotBeCompleted() {
        var id = given.open();
        var comment = commented(id, "Každý den.");
        given.close(id);
        propose(comment, Outcome.PARTLY_ACCEPTED, "Večery později.");
        given.decide(id);
        var measure = given.measure(id);

        assertRefused("consultation.unlinked", () -> given.coordinator(() -> run.completeIncorporation(id)));
        assertThatThrownBy(() -> given.coordinator(() -> run.linkChange(comment, seen(comment), UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        given.coordinator(() -> run.linkChange(comment, seen(comment), measure));
        assertRefused("consultation.nothing-changed", () -> given.coordinator(() -> run.completeIncorporation(id)));
        given.rewrite(id, measure, "Pečovatelská služba jezdí každý den včetně víkendů.");
        given.coordinator(() -> run.completeIncorporation(id));

        assertThat(given.coordinator(() -> run.get(id)).revisedVersion()).isEqualTo(2);
        assertThat(detail(comment).changedCode()).isEqualTo("1.1.1");
    }

    @Test
    void BR_125_onlyAcceptedCommentsAreLinked() {
        var id = given.open();
        var comment = commented(id, "Domov v každé části.");
        given.close(id);
        propose(comment, Outcome.NOT_ACCEPTED, "Text se nemění.");

        assertRefused("consultation.not-decided", () -> link(comment, id));
        given.decide(id);
        assertRefused("consultation.nothing-to-link", () -> link(comment, id));
    }

    @Test
    void BR_126_oneOpenCommentIsUnsettledUntilTheGroupHasDecided() {
        var id = given.open();
        var comment = commented(id, "Kdo to schválí?");
        var cycle = steps.get(id).cycle();
        given.close(id);

        assertThat(steps.unsettled(cycle)).isEqualTo(1);
        assertRefused("consultation.unsettled", () -> given.coordinator(() -> run.submitProposals(id)));
        propose(comment, Outcome.EXPLAINED, "Zastupitelstvo 23. 6.");
        given.coordinator(() -> run.submitProposals(id));
        assertThat(steps.unsettled(cycle)).isEqualTo(1);
        given.steering(() -> run.decide(id));

        assertThat(steps.unsettled(cycle)).isZero();
        assertThat(steps.get(id).proposalsAccepted()).isTrue();
        assertThat(steps.get(id).anyAccepted()).isFalse();
    }

    @Test
    void BR_122_lateCommentsAreRecordedAndBlockNothing() {
        var id = given.open();
        given.close(id);
        var late = commented(id, "Pozdě.");

        assertRefused("consultation.late-not-settled", () -> propose(late, Outcome.NOTED, "Pozdě."));
        given.decide(id);

        assertThat(steps.get(id).comments()).isZero();
        assertThat(detail(late).state()).isEqualTo(CommentState.LATE);
    }

    @Test
    void BR_127_repeatingNeedsAReasonAndOpensASecondRound() {
        var id = settled();
        var cycle = steps.get(id).cycle();
        assertThat(steps.published(cycle, 1)).isTrue();
        assertThat(steps.repeat(cycle)).isFalse();

        assertThatThrownBy(() -> given.steering(() -> run.decideRepetition(cycle, true, "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).isEqualTo("reason"));
        given.steering(() -> run.decideRepetition(cycle, true, "Přibyla kapitola."));
        assertThat(steps.repeat(cycle)).isTrue();
        var second = given.coordinator(() -> run.announce(cycle, OPENS.plusDays(60), CLOSES.plusDays(60), null));

        assertThat(steps.get(second).round()).isEqualTo(2);
        assertThat(steps.repeat(cycle)).isFalse();
        assertThat(steps.published(cycle, 1)).isFalse();
    }

    @Test
    void BR_129_settlementsBecomePublicInOneActWithoutNamesAndAddresses() {
        var id = given.open();
        var receipt = given.submit(id, "Každý den.");
        var comment = commented(id, "Domov.");
        given.close(id);
        for (var one : rows(id)) {
            propose(one.id(), Outcome.EXPLAINED, "Důvod.");
        }
        given.decide(id);

        assertThat(published.list(id, ALL, 0, 10)).isEmpty();
        assertThat(takePart.follow(receipt.token()).outcome()).isNull();
        assertThat(takePart.follow(receipt.token()).reason()).isEmpty();
        given.coordinator(() -> run.publishSettlements(id));

        assertThat(published.list(id, ALL, 0, 10))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.author()).isEmpty());
        assertThat(published.list(id, ALL, 0, 10).toString()).doesNotContain("@", "Klub");
        assertThat(published.list(id, new Filter(Outcome.ACCEPTED, "", 0), 0, 10))
                .isEmpty();
        assertThat(takePart.follow(receipt.token()).outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(takePart.follow(receipt.token()).state()).isEqualTo(Receipt.State.SETTLED);
        assertThat(detail(comment).state()).isEqualTo(CommentState.SETTLED);
    }

    @Test
    void theSecondWhoMovesTheWindowIsToldAndOverwritesNothing() {
        var id = given.open();
        int seen = given.coordinator(() -> run.get(id)).version();
        given.coordinator(() -> run.moveWindow(id, seen, OPENS, CLOSES.plusDays(7), "Oprava"));

        var told = catchThrowableOfType(
                ChangedMeanwhile.class,
                () -> given.coordinator(() -> run.moveWindow(id, seen, OPENS, CLOSES.plusDays(1), "Oprava")));

        assertThat(told.now()).containsExactly(OPENS, CLOSES.plusDays(7));
        assertThat(given.coordinator(() -> run.get(id)).window().closesOn()).isEqualTo(CLOSES.plusDays(7));
        given.coordinator(() -> run.moveWindow(id, told.otherVersion(), OPENS, CLOSES.plusDays(1), "Oprava"));
    }

    @Test
    void whyTheWindowMovedIsAskedForAndKeptInTheAuditTrail() {
        var id = given.open();
        int seen = given.coordinator(() -> run.get(id)).version();
        var refused = catchThrowableOfType(
                RuleViolation.class,
                () -> given.coordinator(() -> run.moveWindow(id, seen, OPENS, CLOSES.plusDays(7), " ")));
        assertThat(refused.field()).isEqualTo("reason");

        given.coordinator(() -> run.moveWindow(id, seen, OPENS, CLOSES.plusDays(7), "Portál dva dny nešel."));

        assertThat(database.sql("select reason from audit_entry where subject = ? and action = 'WindowMoved'")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("Portál dva dny nešel.");
    }

    @Test
    void theSecondWhoSortsACommentIsTold() {
        var id = given.open();
        var comment = commented(id, "Překlep v názvu.");
        int seen = seen(comment);
        given.coordinator(() -> run.classify(comment, seen, CommentKind.FORMAL));

        assertThatThrownBy(() -> given.coordinator(() -> run.classify(comment, seen, CommentKind.CONTENT)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(detail(comment).kind()).isEqualTo(CommentKind.FORMAL);
    }

    @Test
    void theSecondWhoLinksAChangeIsToldWhichOneStands() {
        var id = given.open();
        var comment = commented(id, "Každý den.");
        given.close(id);
        propose(comment, Outcome.ACCEPTED, "");
        given.decide(id);
        var measure = given.measure(id);
        int seen = seen(comment);
        given.coordinator(() -> run.linkChange(comment, seen, measure));

        var told = catchThrowableOfType(
                ChangedMeanwhile.class, () -> given.coordinator(() -> run.linkChange(comment, seen, measure)));

        assertThat(told.now()).contains(detail(comment).changedCode());
    }

    @Test
    void BR_129_everySettlementStandsBesideItsParagraphHoweverManyThereAre() {
        var id = given.open();
        var cycle = steps.get(id).cycle();
        var measure = given.measure(id);
        var number = takePart.submit(id, comment(measure, "Každý den."), takePart.newRequestKey())
                .number();
        given.close(id);
        propose(rows(id).getFirst().id(), Outcome.EXPLAINED, "Důvod.");
        given.decide(id);
        database.sql("""
                        insert into comment (id, consultation, number, key_hash, place, place_code, body, proposal, side,
                            author, email, name_public, kind, channel, received_at, late, outcome, reason, changed_code,
                            version)
                        select gen_random_uuid(), consultation, number + 1000000 + n, sha256((id::text || n)::bytea),
                            place, place_code, body, proposal, side, author, email, name_public, kind, channel,
                            received_at, late, outcome, reason, changed_code, version
                        from comment, generate_series(1, 1000) n where number = ? and consultation = ?""").params(number, id).update();
        assertThat(published.beside(cycle, List.of(measure))).isEmpty();
        var before = published.version(cycle);

        given.coordinator(() -> run.publishSettlements(id));

        assertThat(published.beside(cycle, List.of(measure))).hasSize(1001);
        assertThat(published.beside(cycle, List.of(UUID.randomUUID()))).isEmpty();
        assertThat(published.version(cycle)).isNotEqualTo(before);
    }

    @Test
    void givingBackNeedsAReasonAndOpensTheProposalsAgain() {
        var id = given.open();
        var comment = commented(id, "Doplnit.");
        given.close(id);
        propose(comment, Outcome.NOTED, "Bereme na vědomí.");
        given.coordinator(() -> run.submitProposals(id));
        assertRefused("consultation.already-proposed", () -> propose(comment, Outcome.NOTED, "Jinak."));

        assertThatThrownBy(() -> given.steering(() -> run.giveBack(id, "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).isEqualTo("reason"));
        given.steering(() -> run.giveBack(id, "Odpovězte věcně."));

        propose(comment, Outcome.EXPLAINED, "Provoz závisí na zdrojích roku 2010.");
    }
}
