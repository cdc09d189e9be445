package cz.trojlistek.remark;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A remark is not settled after all; {@code subject} is the cycle, {@code after} begins with the code of the piece. */
public record RemarkReopened(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
