package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A working group has handed its chapter over; {@code subject} is the cycle, {@code chapter} its code and title. */
public record ChapterSubmitted(UUID subject, TerritoryPath territory, UUID group, String chapter)
        implements DomainEvent {
    @Override
    public String after() {
        return chapter;
    }
}
