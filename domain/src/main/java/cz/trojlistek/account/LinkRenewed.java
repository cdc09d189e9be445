package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A new one-time link replaces the old one. */
public record LinkRenewed(UUID subject, TerritoryPath territory, String login) implements DomainEvent {

    @Override
    public String after() {
        return login;
    }
}
