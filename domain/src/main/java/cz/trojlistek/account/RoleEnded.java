package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
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
        return told(role, group);
    }

    @Override
    public String after() {
        return Trail.word("ended");
    }

    static String told(Role role, @Nullable UUID group) {
        return Trail.code("account.role", role) + (group == null ? "" : ", " + Trail.group(group));
    }
}
