package cz.trojlistek.inbox;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** A task was not done by its date; from now on the coordinator sees it. {@code subject} is the cycle. */
public record TaskEscalated(UUID subject, TerritoryPath territory, String step) implements DomainEvent {
    @Override
    public String after() {
        return Trail.text("task." + step + ".title");
    }
}
