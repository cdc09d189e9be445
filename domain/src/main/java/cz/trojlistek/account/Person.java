package cz.trojlistek.account;

import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody with an account. What they may do hangs on the roles they hold, not on this. */
@Entity
public class Person extends AbstractAggregateRoot<Person> {

    /** Only an active person can sign in and hold rights. */
    public enum Status {
        INVITED,
        ACTIVE,
        DISABLED
    }

    @Id
    private UUID id;

    private String name;
    private String login;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Status status;

    private TerritoryPath territory;
    private @Nullable UUID invitedBy;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    /** Active without an invitation: demo, replay, tests. Without a password nobody can sign in with it. */
    static Person enrol(
            String login, String name, @Nullable String passwordHash, TerritoryPath territory, Instant now) {
        var person = new Person();
        person.id = UUID.randomUUID();
        person.name = name;
        person.login = login;
        person.passwordHash = passwordHash;
        person.status = Status.ACTIVE;
        person.territory = territory;
        person.createdAt = now;
        person.registerEvent(new PersonEnrolled(person.id, territory, login));
        return person;
    }

    /** An enrolled person may get another name and password by being enrolled again. */
    void enrolAgain(String name, @Nullable String passwordHash) {
        this.name = name;
        this.passwordHash = passwordHash == null ? this.passwordHash : passwordHash;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String login() {
        return login;
    }

    public Status status() {
        return status;
    }

    public TerritoryPath territory() {
        return territory;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {} // JPA
}
