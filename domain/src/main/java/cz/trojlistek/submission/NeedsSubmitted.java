package cz.trojlistek.submission;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** A town has answered its region. */
public record NeedsSubmitted(UUID subject, TerritoryPath territory, UUID cycle, boolean late, String said)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(late ? Trail.word("late") : "", said);
    }
}
