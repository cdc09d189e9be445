package cz.trojlistek.meeting;

import cz.trojlistek.kernel.TerritoryPath;
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

/** What is noted of one member while a meeting goes on, so that nothing is lost before attendance is recorded. */
@Entity
@Table(name = "meeting_mark")
class Mark extends AbstractAggregateRoot<Mark> {

    @Id
    private UUID id;

    private UUID meeting;
    private UUID membership;

    @Enumerated(EnumType.STRING)
    private Attended attended = Attended.ABSENT;

    private @Nullable Instant arrivedAt;
    private @Nullable Instant leftAt;
    private String substitute = "";
    private @Nullable Instant heldFor;

    @Version
    private @Nullable Integer version;

    static Mark of(UUID meeting, UUID membership) {
        var mark = new Mark();
        mark.id = UUID.randomUUID();
        mark.meeting = meeting;
        mark.membership = membership;
        return mark;
    }

    /** The last mark holds; {@code who} names the member for the trail. A mark of an earlier date counts no more. */
    void note(NewMark noted, Stay stay, Instant start, String who, TerritoryPath territory) {
        var before = start.equals(heldFor) ? told(who) : "";
        attended = noted.attended();
        arrivedAt = stay.arrivedAt();
        leftAt = stay.leftAt();
        substitute = noted.substitute();
        heldFor = start;
        var after = told(who);
        if (!after.equals(before)) {
            registerEvent(new AttendanceMarked(meeting, territory, before, after));
        }
    }

    private String told(String who) {
        return AttendanceMarked.told(who, attended, new Stay(arrivedAt, leftAt), substitute);
    }

    @SuppressWarnings("NullAway.Init")
    protected Mark() {} // JPA
}
