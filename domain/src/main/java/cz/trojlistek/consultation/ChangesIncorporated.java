package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** Every accepted comment is in the text; the revised version is frozen (BR-125). */
public record ChangesIncorporated(UUID subject, TerritoryPath territory, int version) implements DomainEvent {
    @Override
    public String after() {
        return Trail.fact("version", version);
    }
}
