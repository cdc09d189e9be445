package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** Municipalities and the public have been told that a region begins to plan; {@code subject} is the cycle. */
public record NoticePublished(UUID subject, TerritoryPath territory, LocalDate publishedOn, String text)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(Trail.day(publishedOn), text);
    }
}
