package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The account holds its rights again. */
public record PersonEnabled(UUID subject, TerritoryPath territory, Person.Status to) implements DomainEvent {

    @Override
    public String before() {
        return Trail.code("account.status", Person.Status.DISABLED);
    }

    @Override
    public String after() {
        return Trail.code("account.status", to);
    }
}
