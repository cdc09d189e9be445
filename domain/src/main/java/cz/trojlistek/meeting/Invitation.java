package cz.trojlistek.meeting;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One member's invitation to one meeting, and the answer to it. */
@Entity
@Table(name = "meeting_invitation")
class Invitation extends AbstractAggregateRoot<Invitation> {

    @Id
    private UUID id;

    private UUID meeting;
    private UUID membership;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private String substitute = "";
    private @Nullable Instant answeredAt;
    private @Nullable Instant answeredFor;

    @Version
    private @Nullable Integer version;

    static Invitation of(UUID meeting, UUID membership) {
        var invitation = new Invitation();
        invitation.id = UUID.randomUUID();
        invitation.meeting = meeting;
        invitation.membership = membership;
        return invitation;
    }

    /** The last answer holds. The same one again changes nothing; {@code who} names the member for the trail. */
    void answer(Answer to, String substitutesName, Instant start, String who, TerritoryPath territory, Instant now) {
        var name = to == Answer.SUBSTITUTE ? Wording.line("substitute", substitutesName, 200) : "";
        if (to == answerTo(start) && name.equals(substitute)) {
            return;
        }
        var before = answerTo(start) == null ? "" : told(who);
        answer = to;
        substitute = name;
        answeredAt = now;
        answeredFor = start;
        registerEvent(new InvitationAnswered(meeting, territory, before, told(who)));
    }

    private String told(String who) {
        return who + ": " + (answer == null ? "" : Trail.code("meeting.answer", answer))
                + (substitute.isEmpty() ? "" : ", " + substitute);
    }

    /** Null as long as nothing was said to this date: an answer to another one counts no more. */
    @Nullable
    Answer answerTo(Instant start) {
        return start.equals(answeredFor) ? answer : null;
    }

    String substitute() {
        return substitute;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    UUID membership() {
        return membership;
    }

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {} // JPA
}
