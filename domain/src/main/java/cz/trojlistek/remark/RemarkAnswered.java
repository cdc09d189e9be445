package cz.trojlistek.remark;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody has answered a remark; {@code subject} is the cycle, {@code after} begins with the code of the piece. */
public record RemarkAnswered(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
