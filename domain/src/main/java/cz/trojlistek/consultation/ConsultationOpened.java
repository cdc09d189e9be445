package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The window has opened. */
public record ConsultationOpened(UUID subject, TerritoryPath territory) implements DomainEvent {}
