package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A comment that came on another way than the portal has its number; {@code after} says which and how. */
public record CommentRegistered(UUID subject, TerritoryPath territory, boolean late, String after)
        implements DomainEvent {}
