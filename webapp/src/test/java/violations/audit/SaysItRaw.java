package violations.audit;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells one of two decisions, the other as "null" and with an id that says nothing to anybody. */
public record SaysItRaw(
        UUID subject,
        TerritoryPath territory,
        UUID group,
        @Nullable String why,
        int version) implements DomainEvent {
    @Override
    public String after() {
        return group + " " + (why == null ? "null" : "");
    }
}
