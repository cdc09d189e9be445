package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** From which year on a plan has action plans of their own; the years before are part of it (BR-118). */
public record ActionPlansArranged(UUID subject, TerritoryPath territory, int from, int to) implements DomainEvent {

    @Override
    public String before() {
        return String.valueOf(from);
    }

    @Override
    public String after() {
        return String.valueOf(to);
    }
}
