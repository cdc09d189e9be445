package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The account holds no right any more. */
public record PersonDisabled(UUID subject, TerritoryPath territory, Person.Status from, String why)
        implements DomainEvent {

    @Override
    public String before() {
        return Trail.code("account.status", from);
    }

    @Override
    public String after() {
        return Trail.code("account.status", Person.Status.DISABLED);
    }

    @Override
    public String reason() {
        return why;
    }
}
