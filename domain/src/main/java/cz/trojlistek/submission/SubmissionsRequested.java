package cz.trojlistek.submission;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** The region has asked its towns; {@code subject} is its cycle. */
public record SubmissionsRequested(UUID subject, TerritoryPath territory, LocalDate deadline, String message)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(Trail.fact("deadline", Trail.day(deadline)), message);
    }
}
