package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The working text has changed at one place; {@code subject} is the cycle. Added: no before; removed: no after. */
public record TextChanged(UUID subject, TerritoryPath territory, String code, String before, String after)
        implements DomainEvent {}
