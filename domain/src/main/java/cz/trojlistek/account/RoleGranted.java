package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The subject is the person. Both days included; without a last day until it is ended. */
public record RoleGranted(
        UUID subject,
        TerritoryPath territory,
        Role role,
        @Nullable UUID group,
        LocalDate from,
        @Nullable LocalDate until)
        implements DomainEvent {
    @Override
    public String after() {
        return RoleEnded.told(role, group) + ", " + Trail.days(from, until);
    }
}
