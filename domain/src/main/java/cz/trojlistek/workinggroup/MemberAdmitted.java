package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody has joined a group or got another function in it; {@code subject} is the group. */
public record MemberAdmitted(UUID subject, TerritoryPath territory, UUID membership, String before, String after)
        implements DomainEvent {}
