package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** Somebody's coming, going or absence was noted during a meeting. Subject is the meeting. */
public record AttendanceMarked(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {

    static String told(String who, Attended attended, Stay stay, String substitute) {
        return Trail.lines(
                who + ": " + Trail.code("meeting.attended", attended) + (substitute.isEmpty() ? "" : ", " + substitute),
                stay.arrivedAt() == null ? "" : Trail.fact("arrived", Trail.moment(stay.arrivedAt())),
                stay.leftAt() == null ? "" : Trail.fact("left", Trail.moment(stay.leftAt())));
    }
}
