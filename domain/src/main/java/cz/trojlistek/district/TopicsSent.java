package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The region has asked its districts; {@code subject} is its cycle, {@code passedOver} are those without a team, one on a line. */
public record TopicsSent(UUID subject, TerritoryPath territory, String topics, String passedOver)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(
                topics, passedOver.isEmpty() ? "" : Trail.fact("without-team", passedOver.replace("\n", ", ")));
    }
}
