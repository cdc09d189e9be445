package cz.trojlistek.bench;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.district.AskDistricts;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.planning.OpenCommunityPlan;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.FoundTeams;
import cz.trojlistek.workinggroup.GroupKind;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A region asks its towns and sends topics to its districts, with the processes and tasks this makes: the time for one town must
 * not grow with their number. Measured for a whole country in one region against a region with a tenth of it.
 */
class RegionOpening {

    /** How many towns in how many districts. */
    record Extent(int towns, int districts) {

        static final Extent COUNTRY = new Extent(206, 77);
        static final Extent TENTH = new Extent(21, 7);
    }

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);

    /** The least noise that a tenth of a second has; growing with the square would be nearly ten. */
    private static final double LINEAR = 1.3;

    private final ApplicationContext application;
    private final Ledger ledger;
    private final Actors actors;
    private final JdbcClient database;
    private int regions;

    RegionOpening(ApplicationContext application, Ledger ledger) {
        this.application = application;
        this.ledger = ledger;
        actors = application.getBean(Actors.class);
        database = application.getBean(JdbcClient.class);
    }

    private record Opened(double millisForOneTown, int statementsOfThePage) {}

    List<Measured> measure(int warmUps, int rounds, Extent many, Extent few, PrintStream out) {
        var times = new ArrayList<Measured.Round>();
        var pages = new ArrayList<Measured.Round>();
        for (int i = 0; i < warmUps + rounds; i++) {
            var small = open(few);
            var large = open(many);
            if (i >= warmUps) {
                times.add(new Measured.Round(large.millisForOneTown(), small.millisForOneTown()));
                pages.add(new Measured.Round(large.statementsOfThePage(), small.statementsOfThePage()));
            }
        }
        var sizes = "%d towns in %d districts against %d in %d"
                .formatted(many.towns(), many.districts(), few.towns(), few.districts());
        out.println("Region: " + sizes);
        ledger.take();
        return List.of(
                new Measured("Region: asking, for one town", "ms", LINEAR, times),
                new Measured("Region: page of submissions", "statements", 1, pages));
    }

    private Opened open(Extent extent) {
        moveTo(OPENED);
        var path = place(extent);
        var planner = "planovacka." + path.value().toLowerCase(Locale.ROOT);
        application
                .getBean(EnrolPeople.class)
                .enrol(planner, "Plánovačka", null, List.of(new Grant(Role.REGION_PLANNER, path, null)));
        var cycle = actors.as(planner, () -> organised(path));
        var begun = System.nanoTime();
        var requests = application.getBean(RequestSubmissions.class);
        actors.as(planner, () -> requests.request(cycle, OPENED.plusDays(30), "Prosíme o podklady."));
        var asked = System.nanoTime() - begun;
        moveTo(OPENED.plusDays(31));
        var background = application.getBean(Background.class);
        background.runDue();
        begun = System.nanoTime();
        var districts = application.getBean(AskDistricts.class);
        actors.as(planner, () -> districts.send(cycle, "Síť služeb", OPENED.plusDays(60), OPENED.plusDays(90)));
        background.runDue();
        asked += System.nanoTime() - begun;
        return new Opened(asked / 1e6 / extent.towns(), statements(planner, cycle, extent));
    }

    private void moveTo(LocalDate day) {
        application
                .getBean(PlanningClock.class)
                .moveTo(day.atTime(9, 0).atZone(PlanningClock.PRAGUE).toInstant());
    }

    private int statements(String planner, UUID cycle, Extent extent) {
        ledger.take();
        var read = application.getBean(ReadSubmissions.class);
        var rows = actors.as(planner, () -> {
            read.request(cycle);
            return read.rows(cycle, 0, 300);
        });
        if (rows.size() != extent.towns()) {
            throw new IllegalStateException("the page shows " + rows.size() + " of " + extent.towns());
        }
        return ledger.take().stream().mapToInt(Ledger.Entry::statementCount).sum();
    }

    private UUID organised(TerritoryPath path) {
        var schedule = PlanningCycle.SCHEDULED.stream()
                .map(phase -> PhaseDates.planned(phase, OPENED, OPENED.plusYears(1)))
                .toList();
        var cycle = application
                .getBean(OpenCommunityPlan.class)
                .open(
                        new PlanningCycle.Opening(
                                path,
                                "Plánování kraje",
                                "Střednědobý plán",
                                new PlanPeriod(2021, 2023),
                                null,
                                schedule),
                        List.of(),
                        List.of());
        application.getBean(ConductCycle.class).publishNotice(cycle, OPENED, "Kraj zahajuje přípravu plánu.");
        var groups = application.getBean(FormGroups.class);
        groups.found(cycle, GroupKind.COORDINATION, "Koordinační skupina");
        groups.found(cycle, GroupKind.WORKING, "Pracovní skupina");
        var teams = application.getBean(FoundTeams.class);
        teams.districtsWithout(cycle)
                .forEach(district -> teams.found(cycle, district.path(), "Tým " + district.name()));
        groups.establish(cycle, "Skupiny se doplní.");
        return cycle;
    }

    private TerritoryPath place(Extent extent) {
        var region = new TerritoryPath("CZ9%03d".formatted(++regions));
        insert("REGION", region);
        for (int i = 0; i < extent.districts(); i++) {
            insert("DISTRICT", region.child(region.code() + "D" + i));
        }
        for (int i = 0; i < extent.towns(); i++) {
            insert(
                    "ORP",
                    region.child(region.code() + "D" + i % extent.districts()).child(region.code() + "T" + i));
        }
        return region;
    }

    private void insert(String tier, TerritoryPath path) {
        database.sql("insert into territory (code, tier, name, path, imported_at) values (?, ?, ?, ?, planning_now())")
                .params(path.code(), tier, path.code(), path.value())
                .update();
    }
}
