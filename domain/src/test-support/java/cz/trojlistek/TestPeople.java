package cz.trojlistek;

import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places and people for the tests of every module. Asking again for the same login adds roles to the same person. Roles
 * hold since 1990, so that a test may move the clock to any cycle of the real world.
 */
@Component
public class TestPeople {

    public static final TerritoryPath SOUTH_MORAVIA = new TerritoryPath("CZ064");
    public static final TerritoryPath BRNO_DISTRICT = SOUTH_MORAVIA.child("CZ0642");
    public static final TerritoryPath BRNO = BRNO_DISTRICT.child("6203");
    public static final TerritoryPath KURIM = SOUTH_MORAVIA.child("CZ0643").child("6209");
    public static final TerritoryPath USTI_REGION = new TerritoryPath("CZ042");
    public static final TerritoryPath CHOMUTOV = USTI_REGION.child("CZ0422").child("4203");

    private final EnrolPeople enrolPeople;
    private final EntityManager entities;
    private final JdbcClient database;

    TestPeople(EnrolPeople enrolPeople, EntityManager entities, JdbcClient database) {
        this.enrolPeople = enrolPeople;
        this.entities = entities;
        this.database = database;
    }

    /** Creates the person with the role if need be; for {@code actors.as(login, ...)}. Returns the person's id. */
    @Transactional
    public UUID person(String login, Role role, TerritoryPath territory) {
        return person(login, new Grant(role, territory, null));
    }

    @Transactional
    public UUID inGroup(String login, Role role, TerritoryPath territory, UUID group) {
        return person(login, new Grant(role, territory, group));
    }

    @Transactional
    public UUID person(String login, Grant... grants) {
        territories();
        var person = enrolPeople.enrol(login, login, null, List.of(grants));
        database.sql(
                        "update role_assignment set held_from = '1990-01-01' where person = ? and held_from > '1990-01-01'")
                .param(person)
                .update();
        return person;
    }

    /** One person per role of the place, with the login {@code <role>.<code>}, for example {@code coordinator.6203}. */
    @Transactional
    public void allRolesOf(TerritoryPath place) {
        for (var role : Role.values()) {
            if (!role.ofOneGroup() && role != Role.PUBLIC && role != Role.ADMINISTRATOR) {
                person(login(role, place), role, place);
            }
        }
    }

    public static String login(Role role, TerritoryPath place) {
        return role.candidateGroup() + "." + place.code().toLowerCase(Locale.ROOT);
    }

    /** Brno and Kuřim in South Moravia, Chomutov in the Ústí region. */
    @Transactional
    public void territories() {
        place("REGION", "Jihomoravský kraj", SOUTH_MORAVIA);
        place("DISTRICT", "Brno-město", BRNO_DISTRICT);
        place("ORP", "Brno", BRNO);
        place("DISTRICT", "Brno-venkov", SOUTH_MORAVIA.child("CZ0643"));
        place("ORP", "Kuřim", KURIM);
        place("REGION", "Ústecký kraj", USTI_REGION);
        place("DISTRICT", "Chomutov", USTI_REGION.child("CZ0422"));
        place("ORP", "Chomutov", CHOMUTOV);
    }

    /** A further place of a test; nothing if it is there already. */
    @Transactional
    public void place(String tier, String name, TerritoryPath path) {
        database.sql("""
                        insert into territory (code, tier, name, path, imported_at) values (?, ?, ?, ?, planning_now())
                        on conflict do nothing""").params(path.code(), tier, name, path.value()).update();
    }
}
