package cz.trojlistek.remark;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** What a remark asks for is done or not wanted; {@code subject} is the cycle, {@code after} begins with the code of the piece. */
public record RemarkResolved(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
