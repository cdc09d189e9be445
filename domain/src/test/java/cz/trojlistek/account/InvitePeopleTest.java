package cz.trojlistek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.InvitePeople.NewRole;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Secret;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class InvitePeopleTest {

    static final String PASSWORD = "lípa před radnicí";

    @Autowired
    TestPeople people;

    @Autowired
    InvitePeople invitePeople;

    @Autowired
    AcceptInvitation acceptInvitation;

    @Autowired
    ReadPeople readPeople;

    @Autowired
    Credentials credentials;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    String login;

    @BeforeEach
    void thoseWhoInvite() {
        clock.moveTo(Instant.now());
        people.person("spravce", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        people.person("koordinatorka.brno", Role.COORDINATOR, TestPeople.BRNO);
        people.person("clenka.brno", Role.COORDINATION_GROUP, TestPeople.BRNO);
        login = "osoba." + UUID.randomUUID();
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndHoldsTheRole() {
        var link = invite("spravce", Role.COORDINATOR, TestPeople.BRNO);
        assertThat(credentials.passwordHash(login)).isEmpty();
        assertThat(acceptInvitation.look(link.token()).login()).isEqualTo(login);
        assertThat(mayConductIn(TestPeople.BRNO)).isFalse();

        acceptInvitation.accept(link.token(), "Koordinátor ORP Brno", PASSWORD);

        assertThat(credentials.passwordHash(login)).hasValue("not hashed: " + PASSWORD);
        assertThat(mayConductIn(TestPeople.BRNO)).isTrue();
        assertThat(trailOf(link.person())).containsExactly("PersonInvited", "RoleGranted", "LinkUsed");
    }

    @Test
    void theListOfPeopleTakesAsManyStatementsForManyAsForOne() {
        var somebody = invite("spravce", Role.COORDINATOR, TestPeople.BRNO).person();
        var few = Statements.of(() -> lists(somebody, 1));

        for (int i = 0; i < 30; i++) {
            people.person("osoba." + UUID.randomUUID(), Role.COORDINATOR, TestPeople.BRNO);
        }

        assertThat(actors.as("spravce", () -> readPeople.list("osoba.", 0, 25))).hasSize(25);
        assertThat(Statements.of(() -> lists(somebody, 25))).hasSameSizeAs(few);
    }

    private void lists(UUID person, int rows) {
        actors.as("spravce", () -> {
            readPeople.list("osoba.", 0, rows);
            readPeople.count("osoba.");
            readPeople.roles(person, 0, rows);
            readPeople.places(null, 0, rows);
        });
    }

    @Test
    void aLinkIsGoodOnceForTenDaysAndOnlyUntilTheNextOne() {
        var first = invite("spravce", Role.COORDINATOR, TestPeople.BRNO);
        var second = actors.as("spravce", () -> invitePeople.renewLink(first.person()));
        assertUnusable(first.token());

        clock.moveTo(second.endsAt().minus(Duration.ofMinutes(1)));
        acceptInvitation.look(second.token());
        clock.moveTo(second.endsAt());
        assertUnusable(second.token());

        var third = actors.as("spravce", () -> invitePeople.renewLink(first.person()));
        acceptInvitation.accept(third.token(), "Koordinátor", PASSWORD);
        assertUnusable(third.token());
        assertUnusable("");
        assertUnusable("nonsense");
    }

    @Test
    void aLinkLeavesByEMailAsLongAsItIsTheOneThatIsGood() {
        var first = invite("spravce", Role.COORDINATOR, TestPeople.BRNO);
        var link = actors.as("spravce", () -> invitePeople.renewLink(first.person()));
        for (var address : List.of("", "není adresa", "a@b.cz\nBcc: c@d.cz")) {
            assertThatThrownBy(() -> actors.as("spravce", () -> invitePeople.mail(link, address)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.field()).isEqualTo("email"));
        }
        assertThatThrownBy(() -> actors.as("spravce", () -> invitePeople.mail(first, "osoba@obec.cz")))
                .isInstanceOf(LinkUnusable.class);
        assertThatThrownBy(() -> actors.as("koordinatorka.brno", () -> invitePeople.mail(link, "osoba@obec.cz")))
                .isInstanceOf(AccountUnusable.class);

        actors.as("spravce", () -> invitePeople.mail(link, "osoba@obec.cz"));

        assertThat(database.sql("select address || ' ' || body from letter where about = ?")
                        .param(first.person())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("osoba@obec.cz ")
                .contains("/app/invitation/" + link.token(), login);
        assertThat(database.sql("select after from audit_entry where subject = ? and action = 'LinkMailed'")
                        .param(first.person())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("osoba@obec.cz")
                .doesNotContain(link.token());
        clock.moveTo(link.endsAt());
        assertThatThrownBy(() -> actors.as("spravce", () -> invitePeople.mail(link, "osoba@obec.cz")))
                .isInstanceOf(LinkUnusable.class);
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        var link = invite("spravce", Role.AUDITOR, TestPeople.SOUTH_MORAVIA);

        var kept = database.sql("select row_to_json(p)::text from person p where id = ?")
                .param(link.person())
                .query(String.class)
                .single();
        assertThat(link.token()).hasSize(22);
        assertThat(kept).doesNotContain(link.token()).contains(Secret.hash(link.token()));
        assertThat(link.toString()).doesNotContain(link.token());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "12345678901",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "Heslo1234567",
                "abcdefghijklmnop",
                "with a nul \u0000 inside"
            })
    void aPasswordThatKeepsNobodyOutIsRefused(String password) {
        var link = invite("spravce", Role.COORDINATOR, TestPeople.BRNO);

        assertThatThrownBy(() -> acceptInvitation.accept(link.token(), "Koordinátor", password))
                .isInstanceOf(NewPassword.Unusable.class);
        assertThatThrownBy(() -> acceptInvitation.accept(link.token(), "Koordinátor", "x" + login + "y"))
                .isInstanceOf(NewPassword.Unusable.class);
        assertThat(credentials.passwordHash(login)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aCoordinatorGivesTheCoordinationGroupOnly(Role role) {
        if (role == Role.COORDINATION_GROUP) {
            assertThat(invite("koordinatorka.brno", role, TestPeople.BRNO).token())
                    .isNotEmpty();
        } else {
            assertThatThrownBy(() -> invite("koordinatorka.brno", role, TestPeople.BRNO))
                    .isInstanceOf(RoleUnusable.class);
        }
        assertThatThrownBy(() -> invite("koordinatorka.brno", role, TestPeople.KURIM))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorGivesEveryRoleWhereItIsHeld() {
        assertThat(invite("spravce", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA)
                        .token())
                .isNotEmpty();
        assertThatThrownBy(() -> give(Role.ADMINISTRATOR, TestPeople.BRNO)).isInstanceOf(RoleUnusable.class);
        assertThatThrownBy(() -> give(Role.COORDINATOR, TestPeople.SOUTH_MORAVIA))
                .isInstanceOf(RoleUnusable.class);
        assertThatThrownBy(() -> give(Role.GROUP_MANAGER, TestPeople.BRNO)).isInstanceOf(RoleUnusable.class);
        assertThatThrownBy(() -> give(Role.COORDINATOR, TestPeople.CHOMUTOV)).isInstanceOf(NotFound.class);
        give(Role.COUNCIL_CLERK, TestPeople.BRNO);
    }

    @Test
    void theDaysOfARoleAreWithinTenYearsOfToday() {
        var today = clock.today();
        for (var far : List.of(
                LocalDate.of(1, 1, 1),
                today.minusYears(10).minusDays(1),
                today.plusYears(10).plusDays(1),
                LocalDate.of(9999, 12, 31))) {
            assertFar("from", new NewRole(Role.COORDINATION_GROUP, TestPeople.BRNO, far, null));
        }
        for (var far : List.of(today.plusYears(10).plusDays(1), LocalDate.of(9999, 12, 31))) {
            assertFar("until", new NewRole(Role.COORDINATION_GROUP, TestPeople.BRNO, today, far));
        }
        grant(new NewRole(Role.COORDINATION_GROUP, TestPeople.BRNO, today.minusYears(10), today.plusYears(10)));
        grant(new NewRole(Role.COORDINATION_GROUP, TestPeople.BRNO, today.plusYears(10), null));
    }

    private void assertFar(String field, NewRole role) {
        assertThatThrownBy(() -> grant(role)).isInstanceOfSatisfying(RoleUnusable.class, refused -> {
            assertThat(refused.code()).isEqualTo("account.role-day-too-far");
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    @Test
    void nobodyElseInvites() {
        assertThatThrownBy(() -> invite("clenka.brno", Role.COORDINATION_GROUP, TestPeople.BRNO))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invite("nobody", Role.COORDINATION_GROUP, TestPeople.BRNO))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyGetsHoldOfAnAccountAboveTheOwn() {
        var clerk = people.person("zapisovatelka." + login, Role.COUNCIL_CLERK, TestPeople.BRNO);
        var elsewhere = people.person(
                login,
                new Grant(Role.COORDINATION_GROUP, TestPeople.BRNO, null),
                new Grant(Role.COORDINATION_GROUP, TestPeople.KURIM, null));

        for (var person : List.of(clerk, elsewhere)) {
            assertRefused("account.above-yours", () -> invitePeople.renewLink(person));
            assertRefused("account.above-yours", () -> invitePeople.disable(person, "Odchod"));
        }
        var stranger = people.person("cizi." + login, Role.COORDINATION_GROUP, TestPeople.KURIM);
        assertThatThrownBy(() -> actors.as("koordinatorka.brno", () -> invitePeople.disable(stranger, "Odchod")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDisabledPersonMayNothingAtOnce() {
        var person = people.person(login, Role.COORDINATOR, TestPeople.BRNO);
        assertThat(mayConductIn(TestPeople.BRNO)).isTrue();

        actors.as("spravce", () -> invitePeople.disable(person, "Skončil pracovní poměr"));
        assertThat(mayConductIn(TestPeople.BRNO)).isFalse();
        assertThatThrownBy(() -> actors.as("spravce", () -> invitePeople.renewLink(person)))
                .isInstanceOf(AccountUnusable.class);

        assertThat(database.sql(
                                "select reason, person_name, role from audit_entry where action = 'PersonDisabled' and subject = ?")
                        .param(person)
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("Skončil pracovní poměr", "spravce", "ADMINISTRATOR");
    }

    @Test
    void nobodyDisablesTheOwnAccount() {
        var me = people.person("spravce", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        var role = actors.as("spravce", () -> readPeople.roles(me, 0, 1)).getFirst();

        assertThatThrownBy(() -> actors.as("spravce", () -> invitePeople.disable(me, "Konec")))
                .hasMessage("account.not-yourself");
        assertThatThrownBy(() -> actors.as("spravce", () -> invitePeople.end(role.id())))
                .hasMessage("account.not-yourself");
    }

    @Test
    void aRoleHoldsFromItsFirstToItsLastDay() {
        var today = clock.today();
        var link = actors.as(
                "spravce",
                () -> invitePeople.invite(
                        login,
                        "Koordinátor",
                        TestPeople.BRNO,
                        List.of(new NewRole(Role.COORDINATOR, TestPeople.BRNO, today.plusDays(1), today.plusDays(2)))));
        acceptInvitation.accept(link.token(), "Koordinátor", PASSWORD);

        var days = new ArrayList<Boolean>();
        for (int day = 0; day < 4; day++) {
            clock.moveTo(today.plusDays(day)
                    .atTime(12, 0)
                    .atZone(PlanningClock.PRAGUE)
                    .toInstant());
            days.add(mayConductIn(TestPeople.BRNO));
        }
        assertThat(days).containsExactly(false, true, true, false);
    }

    @Test
    void theListShowsWhoBelongsToThePlaceOfTheReader() {
        people.person("cizi." + login, Role.COORDINATION_GROUP, TestPeople.KURIM);
        var own = people.person(login, Role.COORDINATION_GROUP, TestPeople.BRNO);

        assertThat(actors.as("koordinatorka.brno", () -> readPeople.list(login, 0, 10)))
                .extracting(ReadPeople.PersonRow::id)
                .containsExactly(own);
        assertThat(actors.as("spravce", () -> readPeople.count(login))).isEqualTo(2);
        assertThat(actors.as("clenka.brno", () -> readPeople.count(login))).isZero();
        assertThatThrownBy(() -> actors.as("clenka.brno", () -> readPeople.get(own)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "with space", "á.b@c.cz", "<script>", "nul\u0000"})
    void aLoginNobodyCouldTypeIsRefused(String unusable) {
        login = unusable;
        assertThatThrownBy(() -> invite("spravce", Role.COORDINATOR, TestPeople.BRNO))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("login"));
    }

    @Test
    void aLoginIsGivenOnce() {
        invite("spravce", Role.COORDINATOR, TestPeople.BRNO);
        login = login.toUpperCase(Locale.ROOT);
        assertThatThrownBy(() -> invite("spravce", Role.COORDINATOR, TestPeople.BRNO))
                .hasMessage("account.login-taken");
    }

    private void assertUnusable(String token) {
        assertThatThrownBy(() -> acceptInvitation.accept(token, "Koordinátor", PASSWORD))
                .isInstanceOf(LinkUnusable.class);
    }

    private void assertRefused(String code, Runnable steps) {
        assertThatThrownBy(() -> actors.as("koordinatorka.brno", steps)).hasMessage(code);
    }

    private OneTimeLink invite(String inviter, Role role, TerritoryPath place) {
        return actors.as(
                inviter,
                () -> invitePeople.invite(
                        login, "Nová osoba", place, List.of(new NewRole(role, place, clock.today(), null))));
    }

    private void give(Role role, TerritoryPath place) {
        grant(new NewRole(role, place, clock.today(), null));
    }

    private void grant(NewRole role) {
        var person = people.person(login, Role.AUDITOR, TestPeople.SOUTH_MORAVIA);
        actors.as("spravce", () -> invitePeople.grant(person, role));
    }

    private boolean mayConductIn(TerritoryPath place) {
        return actors.as(login, () -> actors.may(Action.CONDUCT_CYCLE, Scope.in(place)));
    }

    private List<String> trailOf(UUID person) {
        return database.sql("select action from audit_entry where subject = ? order by id")
                .param(person)
                .query(String.class)
                .list();
    }
}
