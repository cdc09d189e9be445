package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The account holds no right any more. */
public record PersonDisabled(UUID subject, TerritoryPath territory, Person.Status from, String why)
        implements DomainEvent {

    @Override
    public String before() {
        return from.name();
    }

    @Override
    public String after() {
        return Person.Status.DISABLED.name();
    }

    @Override
    public String reason() {
        return why;
    }
}
