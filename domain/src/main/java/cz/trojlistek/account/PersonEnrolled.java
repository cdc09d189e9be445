package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An account without an invitation: demo, replay, tests. */
public record PersonEnrolled(UUID subject, TerritoryPath territory, String login) implements DomainEvent {

    @Override
    public String after() {
        return login;
    }
}
