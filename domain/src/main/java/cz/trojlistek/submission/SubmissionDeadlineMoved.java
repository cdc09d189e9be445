package cz.trojlistek.submission;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** {@code subject} is the cycle of the region. */
public record SubmissionDeadlineMoved(
        UUID subject, TerritoryPath territory, LocalDate from, LocalDate to, String reason) implements DomainEvent {
    @Override
    public String before() {
        return Trail.day(from);
    }

    @Override
    public String after() {
        return Trail.day(to);
    }
}
