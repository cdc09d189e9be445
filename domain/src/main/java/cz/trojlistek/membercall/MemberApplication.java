package cz.trojlistek.membercall;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.Side;
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

/** Somebody answered a call. What was sent stays as it was sent; only the decision comes to it, once. */
@Entity
class MemberApplication extends AbstractAggregateRoot<MemberApplication> {

    @Id
    private UUID id;

    @Column(name = "call")
    private UUID callId;

    private int number;
    private String keyHash;
    private String name;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String email;
    private @Nullable UUID wantedGroup;
    private String motive;
    private Instant receivedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean admitted;
    private @Nullable UUID membership;
    private String reason = "";

    @Version
    private @Nullable Integer version;

    /** {@code number} counts the applications of a call from 1. */
    static MemberApplication receive(MemberCall call, int number, NewApplication sent, String keyHash, Instant now) {
        var application = new MemberApplication();
        application.id = UUID.randomUUID();
        application.callId = call.id();
        application.number = number;
        application.keyHash = keyHash;
        application.name = sent.name();
        application.organisation = sent.organisation();
        application.side = sent.side();
        application.email = sent.email();
        application.wantedGroup = sent.group();
        application.motive = sent.motive();
        application.receivedAt = now;
        application.registerEvent(
                new ApplicationReceived(call.id(), call.territory(), application.id, application.told()));
        return application;
    }

    /** They are a member now, or a guest first. */
    void admit(MemberCall call, UUID as, Instant now) {
        decide(true, now);
        membership = as;
        registerEvent(new ApplicationDecided(call.id(), call.territory(), id, decided(), ""));
    }

    /** Refuses without a reason: the applicant is told it. */
    void decline(MemberCall call, String why, Instant now) {
        decide(false, now);
        reason = Wording.paragraphs("reason", why, 1000);
        registerEvent(new ApplicationDecided(call.id(), call.territory(), id, decided(), reason));
    }

    private void decide(boolean yes, Instant now) {
        if (decidedAt != null) {
            throw new CallUnusable("membercall.decided-already", "application");
        }
        admitted = yes;
        decidedAt = now;
    }

    /** The trail is never forgotten, an applicant may be: it names a number, not a person. */
    private String told() {
        return Trail.fact("application", number) + ", " + Trail.code("workinggroup.side", side);
    }

    private String decided() {
        return told() + ", " + Trail.code("membercall.state", state());
    }

    ApplicationState state() {
        return ApplicationState.of(admitted);
    }

    UUID id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    /** What a member or guest is made of. */
    NewApplication sent() {
        return new NewApplication(name, organisation, side, email, wantedGroup, motive);
    }

    int number() {
        return number;
    }

    @SuppressWarnings("NullAway.Init")
    protected MemberApplication() {} // JPA
}
