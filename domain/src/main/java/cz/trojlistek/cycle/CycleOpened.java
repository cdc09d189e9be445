package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cycle has begun with what was decided about it; its milestones have rows of their own. An action plan has a parent. */
public record CycleOpened(
        UUID subject,
        TerritoryPath territory,
        String name,
        String planTitle,
        PlanPeriod period,
        String previous,
        @Nullable UUID parent,
        String schedule)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(
                name,
                planTitle,
                Trail.fact("period", period),
                previous.isEmpty() ? "" : Trail.fact("previous-plan", previous),
                schedule);
    }
}
