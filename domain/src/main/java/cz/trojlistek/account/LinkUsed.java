package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody came through the one-time link and chose a password. */
public record LinkUsed(UUID subject, TerritoryPath territory, String login) implements DomainEvent {

    @Override
    public String after() {
        return login;
    }
}
