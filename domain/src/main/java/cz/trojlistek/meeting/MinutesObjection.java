package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a member has against written minutes: raised until a day, settled once, with a reason if it is refused. */
@Entity
class MinutesObjection extends AbstractAggregateRoot<MinutesObjection> {

    @Id
    private UUID id;

    private UUID meeting;
    private String raisedBy;
    private @Nullable UUID person;
    private @Nullable UUID membership;
    private String wording;
    private Instant raisedAt;
    private @Nullable Boolean accepted;
    private String answer = "";
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Integer version;

    /** Written down by somebody else for who has no account. */
    static MinutesObjection raise(Meeting to, String by, String wording, Instant now) {
        var objection = new MinutesObjection();
        objection.id = UUID.randomUUID();
        objection.meeting = to.id();
        objection.raisedBy = Wording.line("raisedBy", by, 200);
        objection.wording = Wording.paragraphs("wording", wording, 4000);
        objection.raisedAt = now;
        objection.registerEvent(
                new ObjectionRaised(to.id(), to.territory(), Trail.lines(objection.raisedBy, objection.wording)));
        return objection;
    }

    /** With an account. */
    MinutesObjection by(UUID account) {
        person = account;
        return this;
    }

    /** Without an account, by the link of the letter. */
    MinutesObjection byLinkOf(UUID member) {
        membership = member;
        return this;
    }

    /** Refuses a refusal without a reason, with the field's name behind {@code at}. */
    void settle(Meeting of, boolean accept, String why, String at, Instant now) {
        answer = Wording.optional(at + "answer", why, 4000);
        if (!accept && answer.isEmpty()) {
            throw new MeetingUnusable("meeting.objection-reason-missing", at + "answer");
        }
        accepted = accept;
        settledAt = now;
        registerEvent(new ObjectionSettled(
                of.id(),
                of.territory(),
                Trail.lines(raisedBy, wording),
                Trail.word(accept ? "accepted" : "refused"),
                answer));
    }

    UUID id() {
        return id;
    }

    @SuppressWarnings("NullAway.Init")
    protected MinutesObjection() {} // JPA
}
