package cz.trojlistek.remark;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody has said something of a piece of the draft; {@code subject} is the cycle, {@code after} begins with the code of the piece. */
public record RemarkWritten(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
