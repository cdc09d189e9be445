package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A working group has handed its chapter over; {@code subject} is the cycle. */
public record ChapterSubmitted(UUID subject, TerritoryPath territory, UUID group) implements DomainEvent {

    @Override
    public String after() {
        return group.toString();
    }
}
