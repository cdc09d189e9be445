package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The window has closed; what comes now is late. */
public record ConsultationClosed(UUID subject, TerritoryPath territory) implements DomainEvent {}
