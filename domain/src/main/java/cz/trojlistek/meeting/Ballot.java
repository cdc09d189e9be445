package cz.trojlistek.meeting;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A proposal that members vote on by the program: until it is closed, or until the moment its window ends. */
@Entity
class Ballot extends AbstractAggregateRoot<Ballot> {

    @Id
    private UUID id;

    private UUID meeting;
    private String wording;
    private Instant openedAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    static Ballot open(UUID meeting, TerritoryPath territory, String wording, @Nullable Instant closesAt, Instant now) {
        var ballot = new Ballot();
        ballot.id = UUID.randomUUID();
        ballot.meeting = meeting;
        ballot.wording = Wording.paragraphs("wording", wording, 2000);
        ballot.openedAt = now;
        ballot.closesAt = closesAt;
        ballot.registerEvent(new BallotOpened(meeting, territory, ballot.wording));
        return ballot;
    }

    /** The clock decides, whether or not somebody has counted already. */
    void requireOpen(Instant now) {
        if (closedAt != null || (closesAt != null && !now.isBefore(closesAt))) {
            throw new MeetingUnusable("meeting.ballot-closed", "choice");
        }
    }

    void prolong(Instant until) {
        closesAt = until;
    }

    void close(Instant now) {
        if (closedAt != null) {
            throw new MeetingUnusable("meeting.ballot-closed", "ballot");
        }
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    String wording() {
        return wording;
    }

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {} // JPA
}
