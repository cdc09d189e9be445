package cz.trojlistek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class GrantRolesTest {

    @Autowired
    TestPeople people;

    @Autowired
    GrantRoles roles;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    @Test
    void removingARoleActsAtOnce() {
        var person = people.person("koordinatorka", Role.COORDINATOR, TestPeople.BRNO);
        assertThat(mayConduct("koordinatorka")).isTrue();

        roles.end(person, Role.COORDINATOR, TestPeople.BRNO, null);
        assertThat(mayConduct("koordinatorka")).isFalse();

        roles.grant(person, Role.COORDINATOR, TestPeople.BRNO, null);
        assertThat(mayConduct("koordinatorka")).isTrue();
    }

    @Test
    void whatSomebodyHoldsIsNotGrantedTwice() {
        var person = people.person("vedouci", Role.DEPARTMENT_HEAD, TestPeople.BRNO);

        roles.grant(person, Role.DEPARTMENT_HEAD, TestPeople.BRNO, null);

        assertThat(actors.as("vedouci", () -> actors.current().grants()))
                .isEqualTo(List.of(new Grant(Role.DEPARTMENT_HEAD, TestPeople.BRNO, null)));
    }

    @Test
    void grantingAndEndingIsInTheTrail() {
        var person = people.person("zapisovatelka", Role.COUNCIL_CLERK, TestPeople.BRNO);

        roles.end(person, Role.COUNCIL_CLERK, TestPeople.BRNO, null);

        assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("PersonEnrolled", "RoleGranted", "RoleEnded");
    }

    @Test
    void aRoleOfAGroupNeedsItsGroupAndOthersHaveNone() {
        var person = people.person("clenka", Role.COORDINATION_GROUP, TestPeople.BRNO);

        assertThatThrownBy(() -> roles.grant(person, Role.GROUP_MEMBER, TestPeople.BRNO, null))
                .isInstanceOf(RoleUnusable.class);
        assertThatThrownBy(() -> roles.grant(person, Role.COORDINATOR, TestPeople.BRNO, UUID.randomUUID()))
                .isInstanceOf(RoleUnusable.class);
    }

    /** The inbox finds roles and tasks in one statement; it must not find other tasks than the rights allow. */
    @Test
    void theDatabaseNamesTheSameInboxesAsTheGrants() {
        var group = UUID.randomUUID();
        people.territories();
        for (var role : EnumSet.complementOf(EnumSet.of(Role.PUBLIC))) {
            var place = role == Role.ADMINISTRATOR ? TestPeople.SOUTH_MORAVIA : TestPeople.BRNO;
            var login = "drzitel." + role.candidateGroup();
            people.person(login, new Grant(role, place, role.ofOneGroup() ? group : null));

            assertThat(inboxes(login))
                    .containsExactlyElementsOf(
                            actors.as(login, () -> actors.current().audiences()))
                    .hasSize(1);
        }
    }

    @Test
    void noInboxIsLeftToWhoHoldsNothingNow() {
        var person = people.person("byvala", Role.COORDINATOR, TestPeople.BRNO);
        roles.end(person, Role.COORDINATOR, TestPeople.BRNO, null);
        var former = people.person("minula", Role.COORDINATOR, TestPeople.BRNO);
        database.sql("update role_assignment set held_until = '1999-12-31' where person = ?")
                .param(former)
                .update();
        var blocked = people.person("zablokovana", Role.COORDINATOR, TestPeople.BRNO);
        database.sql("update person set status = 'DISABLED' where id = ?")
                .param(blocked)
                .update();

        assertThat(inboxes("byvala")).isEmpty();
        assertThat(inboxes("minula")).isEmpty();
        assertThat(inboxes("zablokovana")).isEmpty();
    }

    private List<String> inboxes(String login) {
        return database.sql("select audience from held_role where login = ?")
                .param(login)
                .query(String.class)
                .list();
    }

    private boolean mayConduct(String login) {
        return actors.as(login, () -> actors.may(Action.CONDUCT_CYCLE, Scope.in(TestPeople.BRNO)));
    }
}
