package cz.trojlistek.account;

import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is acting. Every use case asks here before it does anything; roles are read once per transaction, so that a role
 * taken away is gone with the next click.
 */
@Component
public class Actors {

    private static final String RESOURCE = Actors.class.getName();

    private final JdbcClient database;
    private final PlanningClock clock;
    private final ObjectProvider<Identity> identity;
    private final ThreadLocal<@Nullable String> acting = new ThreadLocal<>();

    Actors(JdbcClient database, PlanningClock clock, ObjectProvider<Identity> identity) {
        this.database = database;
        this.clock = clock;
        this.identity = identity;
    }

    private record Held(
            UUID person,
            String name,
            @Nullable String role,
            @Nullable String territory,
            @Nullable UUID groupId,
            OffsetDateTime now) {}

    private static final class InTransaction {
        final @Nullable String login;
        final Actor actor;

        @Nullable
        Role usedRole;

        InTransaction(@Nullable String login, Actor actor) {
            this.login = login;
            this.actor = actor;
        }
    }

    /** Somebody's steps outside a web session: replay, tests, background work somebody asked for. */
    public <T> T as(String login, Supplier<T> steps) {
        var before = acting.get();
        acting.set(login);
        try {
            return steps.get();
        } finally {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        }
    }

    public void as(String login, Runnable steps) {
        as(login, () -> {
            steps.run();
            return null;
        });
    }

    public Actor current() {
        return inTransaction().actor;
    }

    public boolean may(Action action, Scope object) {
        return current().may(action, object);
    }

    /** Refuses with {@link NotFound} who may not even read the object, with {@link NotAllowed} who may only read it. */
    public void require(Action action, Scope object) {
        var now = inTransaction();
        for (var grant : now.actor.grants()) {
            if (Rights.allow(grant, object, action)) {
                if (action != Action.READ) {
                    now.usedRole = grant.role();
                }
                return;
            }
        }
        throw now.actor.may(Action.READ, object) ? new NotAllowed() : new NotFound();
    }

    /** The role that the last {@link #require} of this transaction was granted by; for the audit trail. */
    public String roleInUse() {
        var now = inTransaction();
        return now.usedRole == null ? "" : now.usedRole.name();
    }

    /** Exact paths that lists may show for this action; see {@link #pathsBelow} for whole subtrees. */
    public List<String> paths(Action action) {
        return reached(action)
                .filter(grant ->
                        Rights.reachesAbove(grant.role(), action) || !Rights.reachesBelow(grant.role(), action))
                .flatMap(grant -> Rights.reachesAbove(grant.role(), action)
                        ? grant.territory().line()
                        : Stream.of(grant.territory()))
                .map(TerritoryPath::value)
                .distinct()
                .toList();
    }

    /** Paths whose whole subtree lists may show for this action. */
    public List<String> pathsBelow(Action action) {
        return reached(action)
                .filter(grant -> Rights.reachesBelow(grant.role(), action))
                .map(grant -> grant.territory().value())
                .distinct()
                .toList();
    }

    private Stream<Grant> reached(Action action) {
        return current().grants().stream().filter(grant -> Rights.reachesAnything(grant.role(), action));
    }

    /** Who asks, for a statement that reads the roles in {@code held_role} by itself; nobody is an empty login. */
    public String asking() {
        return Objects.requireNonNullElse(login(), "");
    }

    private @Nullable String login() {
        var here = acting.get();
        if (here != null) {
            return here;
        }
        var outer = identity.getIfAvailable();
        return outer == null ? null : outer.login();
    }

    private InTransaction inTransaction() {
        var login = login();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new InTransaction(login, load(login));
        }
        if (TransactionSynchronizationManager.getResource(RESOURCE) instanceof InTransaction known) {
            if (Objects.equals(known.login, login)) {
                return known;
            }
            TransactionSynchronizationManager.unbindResource(RESOURCE);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new Forget());
        }
        var loaded = new InTransaction(login, load(login));
        TransactionSynchronizationManager.bindResource(RESOURCE, loaded);
        return loaded;
    }

    private static final class Forget implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(RESOURCE);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RESOURCE);
        }
    }

    private Actor load(@Nullable String login) {
        if (login == null) {
            return Actor.PROCESS;
        }
        var held = database.sql("""
                        select p.id as person, p.name, h.role, h.territory, h.group_id, (select planning_now()) as now
                        from person p left join held_role h on h.person = p.id
                        where p.login = ? and p.status = 'ACTIVE'""").param(login).query(Held.class).list();
        if (held.isEmpty()) {
            return Actor.PROCESS;
        }
        clock.heard(held.getFirst().now().toInstant());
        var grants = held.stream()
                .filter(one -> one.role() != null && one.territory() != null)
                .map(one -> new Grant(
                        Role.valueOf(String.valueOf(one.role())),
                        new TerritoryPath(String.valueOf(one.territory())),
                        one.groupId()))
                .toList();
        return new Actor(held.getFirst().person(), held.getFirst().name(), grants);
    }
}
