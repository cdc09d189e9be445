package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The people of a list become members of a group; each has a row of their own in the trail. {@code subject} is the group. */
public record MemberListConfirmed(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
