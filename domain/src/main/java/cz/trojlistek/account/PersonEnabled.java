package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The account holds its rights again. */
public record PersonEnabled(UUID subject, TerritoryPath territory, Person.Status to) implements DomainEvent {

    @Override
    public String before() {
        return Person.Status.DISABLED.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
