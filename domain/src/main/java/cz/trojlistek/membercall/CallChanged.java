package cz.trojlistek.membercall;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A call has other words or another last day. */
public record CallChanged(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
