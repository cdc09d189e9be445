package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A town has said what it will pay, or that it will not (BR-160); {@code subject} is its contribution. */
public record CofinancingDeclared(UUID subject, TerritoryPath territory, UUID alignment, String said)
        implements DomainEvent {
    @Override
    public String after() {
        return said;
    }
}
