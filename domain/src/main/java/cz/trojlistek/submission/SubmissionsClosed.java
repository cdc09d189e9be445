package cz.trojlistek.submission;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The region goes on; {@code missing} are the towns that have not answered, one on a line, or nothing. */
public record SubmissionsClosed(UUID subject, TerritoryPath territory, String missing) implements DomainEvent {
    @Override
    public String after() {
        return missing;
    }
}
