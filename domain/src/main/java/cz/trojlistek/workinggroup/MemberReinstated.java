package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A member takes part again; {@code subject} is the group. */
public record MemberReinstated(UUID subject, TerritoryPath territory, UUID membership, String after)
        implements DomainEvent {}
