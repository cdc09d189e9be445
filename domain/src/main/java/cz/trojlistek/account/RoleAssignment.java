package cz.trojlistek.account;

import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody holds a role somewhere, from a day until a day (both included) or until it is ended. */
@Entity
public class RoleAssignment extends AbstractAggregateRoot<RoleAssignment> {

    @Id
    private UUID id;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private TerritoryPath territory;
    private @Nullable UUID groupId;
    private LocalDate heldFrom;
    private @Nullable LocalDate heldUntil;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    static RoleAssignment grant(UUID person, Grant grant, LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new RoleUnusable("account.role-ends-before-it-begins", "until");
        }
        if (grant.role().ofOneGroup() != (grant.group() != null) || grant.role() == Role.PUBLIC) {
            throw new RoleUnusable("account.role-not-held-there", "role");
        }
        var assignment = new RoleAssignment();
        assignment.id = UUID.randomUUID();
        assignment.person = person;
        assignment.role = grant.role();
        assignment.territory = grant.territory();
        assignment.groupId = grant.group();
        assignment.heldFrom = from;
        assignment.heldUntil = until;
        assignment.registerEvent(new RoleGranted(person, grant.territory(), grant.role(), grant.group(), from, until));
        return assignment;
    }

    /** Ends at once. Ending twice is harmless. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            registerEvent(new RoleEnded(person, territory, role, groupId));
        }
    }

    /** A role that began later than needed begins earlier. */
    void holdFrom(LocalDate day) {
        if (heldFrom.isAfter(day)) {
            heldFrom = day;
        }
    }

    boolean covers(LocalDate day) {
        return endedAt == null && !heldFrom.isAfter(day) && (heldUntil == null || !heldUntil.isBefore(day));
    }

    /** Neither ended nor run out on that day; it may still begin later. */
    boolean liveOn(LocalDate day) {
        return endedAt == null && (heldUntil == null || !heldUntil.isBefore(day));
    }

    boolean isFor(Grant other) {
        return grant().equals(other);
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Grant grant() {
        return new Grant(role, territory, groupId);
    }

    @SuppressWarnings("NullAway.Init")
    protected RoleAssignment() {} // JPA
}
