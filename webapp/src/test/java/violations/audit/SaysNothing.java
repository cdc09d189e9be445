package violations.audit;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A row of it is the same for yes and for no. */
public record SaysNothing(UUID subject, TerritoryPath territory, boolean accepted) implements DomainEvent {}
