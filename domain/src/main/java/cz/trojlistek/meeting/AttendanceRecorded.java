package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** Who came is recorded; {@code quorate} says whether the group may decide (BR-106). Subject is the meeting. */
public record AttendanceRecorded(
        UUID subject, TerritoryPath territory, int present, int voting, int guests, boolean quorate)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(
                Trail.fact("present", present + " / " + voting),
                Trail.fact("guests", guests),
                Trail.word(quorate ? "quorate" : "not-quorate"));
    }
}
