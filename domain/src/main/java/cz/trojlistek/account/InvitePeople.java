package cz.trojlistek.account;

import cz.trojlistek.kernel.EmailAddress;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.letter.LetterText;
import cz.trojlistek.letter.NewLetter;
import cz.trojlistek.letter.NewLetter.CalendarPart;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.WriteLetters;
import cz.trojlistek.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators and coordinators do with people: invite them, give and end roles, disable accounts. Who may give
 * which role stands in {@link Appointments}. An account is managed by whoever may manage its place and every role it
 * holds, so that nobody can take over or shut out somebody with more power.
 */
@Service
@Transactional
public class InvitePeople {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,119}");

    /** The days of a role lie no further from today: two mandates of an assembly and some more. */
    static final int MOST_YEARS = 10;

    private final People people;
    private final RoleAssignments assignments;
    private final Territories territories;
    private final Actors actors;
    private final WriteLetters letters;
    private final PlanningClock clock;

    InvitePeople(
            People people,
            RoleAssignments assignments,
            Territories territories,
            Actors actors,
            WriteLetters letters,
            PlanningClock clock) {
        this.people = people;
        this.assignments = assignments;
        this.territories = territories;
        this.actors = actors;
        this.letters = letters;
        this.clock = clock;
    }

    /** A role for a time, both days included; without {@code until} until it is ended. */
    public record NewRole(
            Role role,
            TerritoryPath territory,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * @param login lower-case letters, digits and {@code . _ @ + -}, 3 to 120 characters
     * @param territory where the account belongs; a role is not needed, for example for later members of groups
     */
    public OneTimeLink invite(String login, String name, TerritoryPath territory, List<NewRole> roles) {
        actors.require(Action.MANAGE_PEOPLE, Scope.in(territory));
        var place = territories.at(territory).path();
        var wanted = Wording.line("login", login, 120).toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(wanted).matches()) {
            throw new AccountUnusable("account.login-unusable", "login");
        }
        if (people.findByLogin(wanted).isPresent()) {
            throw new AccountUnusable("account.login-taken", "login");
        }
        var person = UUID.randomUUID();
        var link = link(person);
        var invited = Person.invite(
                person,
                wanted,
                Wording.line("name", name, 200),
                place,
                actors.current().person(),
                link,
                clock.instant());
        people.save(invited);
        roles.forEach(role -> give(person, role));
        return link;
    }

    /** For a lost link or a forgotten password. The old link is good no longer. */
    public OneTimeLink renewLink(UUID person) {
        var found = managed(person);
        var link = link(person);
        found.renewLink(link);
        people.save(found);
        return link;
    }

    /**
     * The link leaves by e-mail, as long as it is good. Refused for an address no mail server takes.
     *
     * @throws LinkUnusable when it is another one by now, used or too old
     */
    public void mail(OneTimeLink link, String email) {
        var found = managed(link.person());
        var address = Wording.line("email", EmailAddress.optional("email", email), 254);
        found.mailLink(link, address, clock.instant());
        people.save(found);
        var text = LetterText.of(
                "account-link",
                Map.of("login", found.login(), "link", PostOffice.HERE + "/app/invitation/" + link.token()));
        letters.write(
                found.id(),
                List.of(new NewLetter(
                        found.id(),
                        found.name(),
                        address,
                        text.subject(),
                        text.text(),
                        CalendarPart.NONE,
                        link.endsAt())));
    }

    public void grant(UUID person, NewRole role) {
        visible(person);
        give(person, role);
    }

    /** At once, whatever its last day was. */
    public void end(UUID assignment) {
        var found = assignments.findById(assignment).orElseThrow(NotFound::new);
        actors.require(Action.MANAGE_PEOPLE, Scope.in(found.grant().territory()));
        if (found.grant().role().ofOneGroup()) {
            throw new RoleUnusable("account.role-comes-with-group", "role");
        }
        if (!mayGive(found.grant())) {
            throw new RoleUnusable("account.role-not-yours-to-give", "role");
        }
        if (found.grant().role() == Role.ADMINISTRATOR) {
            notMyself(found.person());
        }
        found.end(clock.instant());
        assignments.save(found);
    }

    public void disable(UUID person, String reason) {
        var found = managed(person);
        notMyself(person);
        found.disable(Wording.paragraphs("reason", reason, 2000));
        people.save(found);
    }

    public void enable(UUID person) {
        var found = managed(person);
        found.enable();
        people.save(found);
    }

    private void give(UUID person, NewRole wanted) {
        var grant = new Grant(wanted.role(), wanted.territory(), null);
        actors.require(Action.MANAGE_PEOPLE, Scope.in(grant.territory()));
        var place = territories.at(grant.territory());
        if (wanted.role().ofOneGroup()) {
            throw new RoleUnusable("account.role-comes-with-group", "role");
        }
        if (!Appointments.fits(wanted.role(), place.tier())) {
            throw new RoleUnusable("account.role-not-held-there", "role");
        }
        if (!mayGive(grant)) {
            throw new RoleUnusable("account.role-not-yours-to-give", "role");
        }
        requireNear(wanted.from(), "from");
        if (wanted.until() != null) {
            if (wanted.until().isBefore(clock.today())) {
                throw new RoleUnusable("account.role-over-already", "until");
            }
            requireNear(wanted.until(), "until");
        }
        assignments.save(RoleAssignment.grant(person, grant, wanted.from(), wanted.until()));
    }

    /** A day in the year 1 or 9999 is a slip of the hand. */
    private void requireNear(LocalDate day, String field) {
        var today = clock.today();
        if (day.isBefore(today.minusYears(MOST_YEARS)) || day.isAfter(today.plusYears(MOST_YEARS))) {
            throw new RoleUnusable("account.role-day-too-far", field, MOST_YEARS);
        }
    }

    private boolean mayGive(Grant wanted) {
        return actors.current().grants().stream().anyMatch(held -> Appointments.mayGive(held, wanted));
    }

    /** Absent for whoever manages people neither where the account belongs nor where it holds a role. */
    private Person visible(UUID person) {
        var found = people.findById(person).orElseThrow(NotFound::new);
        var somewhere = actors.may(Action.MANAGE_PEOPLE, Scope.in(found.territory()))
                || assignments.findByPersonAndEndedAtIsNull(person).stream()
                        .anyMatch(one -> actors.may(
                                Action.MANAGE_PEOPLE, Scope.in(one.grant().territory())));
        if (!somewhere) {
            throw new NotFound();
        }
        return found;
    }

    private Person managed(UUID person) {
        var found = visible(person);
        var today = clock.today();
        var every = actors.may(Action.MANAGE_PEOPLE, Scope.in(found.territory()))
                && assignments.findByPersonAndEndedAtIsNull(person).stream()
                        .filter(one -> one.liveOn(today))
                        .allMatch(one -> actors.current().grants().stream()
                                .anyMatch(held -> Appointments.mayManage(held, one.grant())));
        if (!every) {
            throw new AccountUnusable("account.above-yours");
        }
        actors.require(Action.MANAGE_PEOPLE, Scope.in(found.territory()));
        return found;
    }

    private void notMyself(UUID person) {
        if (person.equals(actors.current().person())) {
            throw new AccountUnusable("account.not-yourself");
        }
    }

    private OneTimeLink link(UUID person) {
        return OneTimeLink.make(person, clock.instant());
    }
}
