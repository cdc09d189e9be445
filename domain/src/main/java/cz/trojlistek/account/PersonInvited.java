package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody got a one-time link; the trail does not hold it. */
public record PersonInvited(UUID subject, TerritoryPath territory, String login) implements DomainEvent {

    @Override
    public String after() {
        return login;
    }
}
