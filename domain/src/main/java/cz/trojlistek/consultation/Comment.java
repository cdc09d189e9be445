package cz.trojlistek.consultation;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One registered comment and its settlement. It comes into being by a single statement ({@link Intake}); here is only what
 * changes afterwards, so what the author wrote is out of reach.
 */
@Entity
public class Comment extends AbstractAggregateRoot<Comment> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID consultation;

    @Column(updatable = false)
    private boolean late;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String reason = "";
    private @Nullable Instant outcomeAt;
    private @Nullable UUID changed;
    private String changedCode = "";

    @Version
    private @Nullable Integer version;

    void classify(int seenVersion, CommentKind as, Consultation round) {
        requireSeen(seenVersion);
        round.requireProposable();
        if (outcome != null) {
            throw new SettlementUnusable("kind-of-settled", "kind");
        }
        if (kind != as) {
            var before = kind;
            kind = as;
            registerEvent(new CommentClassified(
                    id,
                    round.territory(),
                    Trail.code("consultation.kind", before),
                    Trail.code("consultation.kind", as)));
        }
    }

    /** Exactly one outcome, with a reason where the author is owed one; content only after the window (BR-124, 128). */
    void propose(Outcome as, String why, Consultation round, Instant now) {
        round.requireProposable();
        if (late) {
            throw new SettlementUnusable("late-not-settled", "outcome");
        }
        if (kind == CommentKind.CONTENT && !round.windowOver(now)) {
            throw new SettlementUnusable("content-too-early", "outcome");
        }
        var checked = Wording.optional("reason", why, 10_000);
        if (as.needsReason() && checked.isEmpty()) {
            throw new SettlementUnusable("reason-missing", "reason");
        }
        var before = outcome == null ? "" : Trail.lines(Trail.code("consultation.outcome", outcome), reason);
        outcome = as;
        reason = checked;
        outcomeAt = now;
        changed = null;
        changedCode = "";
        registerEvent(
                new OutcomeProposed(id, round.territory(), before, Trail.code("consultation.outcome", as), checked));
    }

    /** Only what was accepted, wholly or in part, has changed the plan (BR-125). */
    void linkChange(int seenVersion, UUID element, String code, Consultation round) {
        requireSeen(seenVersion);
        round.requireLinkable();
        if (outcome == null || !outcome.changesPlan()) {
            throw new SettlementUnusable("nothing-to-link", "change");
        }
        registerEvent(new ChangeLinked(id, round.territory(), changedCode, code));
        changed = element;
        changedCode = code;
    }

    /** @throws ChangedMeanwhile with the reason and the linked paragraph that stand there now */
    void requireSeen(int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, reason, changedCode);
    }

    UUID consultation() {
        return consultation;
    }

    @SuppressWarnings("NullAway.Init")
    protected Comment() {} // JPA
}
