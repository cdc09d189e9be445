package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** What is said of a member, or the account that belongs to it, was put right; {@code subject} is the group. */
public record MemberCorrected(UUID subject, TerritoryPath territory, UUID membership, String before, String after)
        implements DomainEvent {}
