package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** A conference has been recorded; {@code subject} is the cycle. */
public record ConferenceHeld(
        UUID subject,
        TerritoryPath territory,
        Conference.Kind kind,
        LocalDate heldOn,
        String place,
        int participants,
        String summary)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(
                Trail.code("planning.conference", kind),
                Trail.day(heldOn) + ", " + place,
                Trail.fact("participants", participants),
                summary);
    }
}
