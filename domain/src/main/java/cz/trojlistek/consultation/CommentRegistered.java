package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** A comment that came on another way than the portal has its number. Subject is the consultation. */
public record CommentRegistered(UUID subject, TerritoryPath territory, long number, Channel channel, boolean late)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(
                Trail.fact("number", number),
                Trail.code("consultation.channel", channel),
                Trail.word(late ? "late" : "in-time"));
    }
}
