package cz.trojlistek.account;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.ImportReport;
import cz.trojlistek.territory.LoadTerritories;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever runs the program does from the command line: territories, and the first administrator by a one-time link. */
@Service
@Transactional
@ProcessSide
public class Installation {

    private static final String ADMINISTRATORS = """
            select p.id from person p join role_assignment a on a.person = p.id
            where p.status = 'ACTIVE' and a.role = 'ADMINISTRATOR' and a.ended_at is null
                and (planning_now() at time zone 'Europe/Prague')::date
                    between a.held_from and coalesce(a.held_until, 'infinity'::date)""";

    private final People people;
    private final RoleAssignments assignments;
    private final LoadTerritories territories;
    private final JdbcClient database;
    private final PlanningClock clock;

    Installation(
            People people,
            RoleAssignments assignments,
            LoadTerritories territories,
            JdbcClient database,
            PlanningClock clock) {
        this.people = people;
        this.assignments = assignments;
        this.territories = territories;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Administrator of every region imported so far. Asked again before the link was used, a new link replaces the old.
     *
     * @throws AccountUnusable when somebody administers already, or there is no region yet
     */
    public OneTimeLink firstAdministrator(String login) {
        // Two commands at once must not both find nobody.
        database.sql("lock table role_assignment in share row exclusive mode").update();
        var regions = regions();
        if (regions.isEmpty()) {
            throw new AccountUnusable("account.no-region-yet");
        }
        if (!administrators().isEmpty()) {
            throw new AccountUnusable("account.administrator-exists");
        }
        var known = people.findByLogin(login);
        var link = OneTimeLink.make(known.map(Person::id).orElseGet(UUID::randomUUID), clock.instant());
        known.ifPresent(person -> person.renewLink(link));
        people.save(known.orElseGet(
                () -> Person.invite(link.person(), login, login, regions.getFirst(), null, link, clock.instant())));
        regions.forEach(region -> administer(link.person(), region));
        return link;
    }

    /** All of it or nothing. Whoever administers every other region administers a new one too. */
    public ImportReport importTerritories(byte[] csv) {
        var report = territories.load(csv);
        var others = regions().stream()
                .filter(region -> !report.newRegions().contains(region))
                .count();
        if (others > 0) {
            database.sql(ADMINISTRATORS + " group by p.id having count(distinct a.territory) = ?")
                    .param(others)
                    .query(UUID.class)
                    .list()
                    .forEach(person -> report.newRegions().forEach(region -> administer(person, region)));
        }
        return report;
    }

    private List<UUID> administrators() {
        return database.sql(ADMINISTRATORS).query(UUID.class).list();
    }

    private List<TerritoryPath> regions() {
        return database
                .sql("select path from territory where tier = 'REGION' order by path")
                .query(String.class)
                .list()
                .stream()
                .map(TerritoryPath::new)
                .toList();
    }

    private void administer(UUID person, TerritoryPath region) {
        var grant = new Grant(Role.ADMINISTRATOR, region, null);
        var held = assignments.findByPersonAndEndedAtIsNull(person).stream()
                .anyMatch(one -> one.isFor(grant) && one.covers(clock.today()));
        if (!held) {
            assignments.save(RoleAssignment.grant(person, grant, clock.today(), null));
        }
    }
}
