package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A group's rules of procedure now ask for invitations that many days ahead; {@code subject} is the group. */
public record LeadTimeAgreed(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
