package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

public record PhaseEntered(UUID subject, TerritoryPath territory, Phase from, Phase to) implements DomainEvent {

    @Override
    public String before() {
        return Trail.code("cycle.phase", from);
    }

    @Override
    public String after() {
        return Trail.code("cycle.phase", to);
    }
}
