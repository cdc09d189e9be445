package cz.trojlistek.account;

import cz.trojlistek.kernel.Secret;
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
    private @Nullable String linkHash;
    private @Nullable Instant linkEndsAt;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    /** Active without an invitation: demo, replay, tests. Without a password nobody can sign in with it. */
    static Person enrol(
            String login, String name, @Nullable String passwordHash, TerritoryPath territory, Instant now) {
        var person = create(login, name, territory, now);
        person.passwordHash = passwordHash;
        person.status = Status.ACTIVE;
        person.registerEvent(new PersonEnrolled(person.id, territory, login));
        return person;
    }

    static Person invite(
            UUID id,
            String login,
            String name,
            TerritoryPath territory,
            @Nullable UUID invitedBy,
            OneTimeLink link,
            Instant now) {
        var person = create(login, name, territory, now);
        person.id = id;
        person.status = Status.INVITED;
        person.invitedBy = invitedBy;
        person.linkHash = Secret.hash(link.token());
        person.linkEndsAt = link.endsAt();
        person.registerEvent(new PersonInvited(person.id, territory, login));
        return person;
    }

    private static Person create(String login, String name, TerritoryPath territory, Instant now) {
        var person = new Person();
        person.id = UUID.randomUUID();
        person.name = name;
        person.login = login;
        person.territory = territory;
        person.createdAt = now;
        return person;
    }

    /** A link was lost, or a password forgotten: the new link is good, the old one no longer. */
    void renewLink(OneTimeLink link) {
        if (status == Status.DISABLED) {
            throw new AccountUnusable("account.disabled");
        }
        linkHash = Secret.hash(link.token());
        linkEndsAt = link.endsAt();
        registerEvent(new LinkRenewed(id, territory, login));
    }

    /** @throws LinkUnusable when it is another one by now, used or too old */
    void mailLink(OneTimeLink link, String address, Instant now) {
        if (!Secret.hash(link.token()).equals(linkHash) || !linkIsGood(now)) {
            throw new LinkUnusable();
        }
        registerEvent(new LinkMailed(id, territory, login + ", " + address));
    }

    boolean linkIsGood(Instant now) {
        return linkEndsAt != null && now.isBefore(linkEndsAt);
    }

    /** The link is good once. */
    void accept(String name, String passwordHash, Instant now) {
        if (!linkIsGood(now)) {
            throw new LinkUnusable();
        }
        this.name = name;
        this.passwordHash = passwordHash;
        linkHash = null;
        linkEndsAt = null;
        status = Status.ACTIVE;
        registerEvent(new LinkUsed(id, territory, login));
    }

    /** From the next click on nothing is allowed to this account; its roles stay, for the day it is enabled again. */
    void disable(String reason) {
        if (status != Status.DISABLED) {
            var before = status;
            status = Status.DISABLED;
            linkHash = null;
            linkEndsAt = null;
            registerEvent(new PersonDisabled(id, territory, before, reason));
        }
    }

    void enable() {
        if (status == Status.DISABLED) {
            status = passwordHash == null ? Status.INVITED : Status.ACTIVE;
            registerEvent(new PersonEnabled(id, territory, status));
        }
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

    @Nullable
    Instant linkEndsAt() {
        return linkEndsAt;
    }

    public TerritoryPath territory() {
        return territory;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {} // JPA
}
