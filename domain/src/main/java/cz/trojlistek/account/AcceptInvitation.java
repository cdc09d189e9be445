package cz.trojlistek.account;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Secret;
import cz.trojlistek.kernel.Wording;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody without a password does with a one-time link. Whoever holds the link is let in, so it asks no right. */
@Service
@Transactional
public class AcceptInvitation {

    private final People people;
    private final PlanningClock clock;
    private final ObjectProvider<Passwords> passwords;

    AcceptInvitation(People people, PlanningClock clock, ObjectProvider<Passwords> passwords) {
        this.people = people;
        this.clock = clock;
        this.passwords = passwords;
    }

    /** Whom a link is for; {@code endsAt} as on the planning clock. */
    public record Invited(
            String login, String name, @Nullable Instant endsAt) {}

    /** @throws LinkUnusable when it is unknown, used, replaced or too old */
    @Transactional(readOnly = true)
    public Invited look(String token) {
        var person = found(token);
        return new Invited(person.login(), person.name(), person.linkEndsAt());
    }

    /**
     * The link is spent and the account active.
     *
     * @throws LinkUnusable when it is unknown, used, replaced or too old
     */
    public void accept(String token, String name, String password) {
        var person = found(token);
        var chosen = NewPassword.checked(password, person.login());
        person.accept(Wording.line("name", name, 200), passwords.getObject().hash(chosen), clock.instant());
        people.save(person);
    }

    private Person found(String token) {
        return people.findByLinkHash(Secret.hash(token))
                .filter(person -> person.linkIsGood(clock.instant()))
                .orElseThrow(LinkUnusable::new);
    }
}
