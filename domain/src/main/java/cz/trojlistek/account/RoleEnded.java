package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The subject is the person. */
public record RoleEnded(
        UUID subject,
        TerritoryPath territory,
        Role role,
        @Nullable UUID group) implements DomainEvent {

    @Override
    public String before() {
        return role + (group == null ? "" : " #" + group);
    }
}
