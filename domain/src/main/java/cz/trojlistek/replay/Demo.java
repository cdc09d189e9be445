package cz.trojlistek.replay;

import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.replay.Replay.Manner;
import cz.trojlistek.territory.LoadTerritories;
import cz.trojlistek.territory.Territories;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Something to look at on the first day, made by the replay: both plans of Brno finished at their real dates, a third one
 * open for comments today, the strategy of Chomutov in the week of its third meeting, the plan of South Moravia that waits
 * for its towns, towns at those steps at which the other roles have something to do, and one whose plan is in force.
 */
@Service
public class Demo {

    private static final String REGION = "CZ064";

    private final JdbcClient database;
    private final LoadTerritories loading;
    private final Territories territories;
    private final EnrolPeople people;
    private final Replay replay;
    private final ReferenceData reference;
    private final PlanningClock clock;
    private final Background background;

    Demo(
            JdbcClient database,
            LoadTerritories loading,
            Territories territories,
            EnrolPeople people,
            Replay replay,
            ReferenceData reference,
            PlanningClock clock,
            Background background) {
        this.database = database;
        this.loading = loading;
        this.territories = territories;
        this.people = people;
        this.replay = replay;
        this.reference = reference;
        this.clock = clock;
        this.background = background;
    }

    /** What is in the database: nothing yet, a demo that was interrupted while it was made, or all of it. */
    public enum State {
        EMPTY,
        INTERRUPTED,
        LOADED
    }

    public State state() {
        return database.sql("select finished_at is not null from demo_load")
                .query(Boolean.class)
                .optional()
                .map(finished -> finished ? State.LOADED : State.INTERRUPTED)
                .orElse(State.EMPTY);
    }

    /**
     * Makes the demo, or what one that was cut off still lacks; the report is told each cycle as it begins. The clock
     * stands where the making was cut off until all of it is there.
     */
    public void load(String passwordHash, ReplayReport report) {
        background.alone(() -> {
            var today = begin();
            loading.load(reference.territories().getBytes(StandardCharsets.UTF_8));
            cycles(passwordHash, today, report);
            clock.reset();
            database.sql("update demo_load set finished_at = clock_timestamp()").update();
        });
    }

    /** The day on which the demo was begun; all its dates hang on it. */
    private LocalDate begin() {
        database.sql("insert into demo_load (started_at) values (clock_timestamp()) on conflict do nothing")
                .update();
        return database.sql("select (started_at at time zone 'Europe/Prague')::date from demo_load")
                .query(LocalDate.class)
                .single();
    }

    private void cycles(String password, LocalDate today, ReplayReport report) {
        var yaml = reference.cycles();
        var now = today.atTime(0, 30);
        var yesterday = today.minusDays(1);
        var first = play(CycleScript.read(yaml, "brno-1"), null, new Manner(password, null, null), report);
        overseers(password);
        var second = play(CycleScript.read(yaml, "brno-2"), first, new Manner(password, null, null), report);
        var open = CycleScript.read(yaml, "brno-2");
        var window = new Timeline(open).windowFrom.plusDays(11);
        play(
                open.shifted("brno-3", CycleScript.days(window, today)),
                second,
                new Manner(password, now, "3. komunitní plán sociálních služeb města Brna"),
                report);
        var meeting = dayOfMeeting(today);
        play(
                chomutov(yaml, meeting),
                null,
                new Manner(password, meeting.atTime(10, 30), "Strategie sociálních služeb ORP Chomutov"),
                report);
        region(password, today, report);
        town("6210", Point.MINUTES, password, yesterday, report);
        town("6201", Point.SETTLING, password, today, report);
        town("6202", Point.DOSSIER, password, today, report);
        town("6206", Point.COUNCIL, password, today, report);
        town("6219", Point.ASSEMBLY, password, today, report);
        town("6217", Point.IN_FORCE, password, today, report);
    }

    /** The last working day before today, so that whoever led the meeting has to record what was decided. */
    static LocalDate dayOfMeeting(LocalDate today) {
        return switch (today.getDayOfWeek()) {
            case MONDAY -> today.minusDays(3);
            case SUNDAY -> today.minusDays(2);
            default -> today.minusDays(1);
        };
    }

    /** The strategy of Chomutov with its third meeting on that day. */
    static CycleScript chomutov(String yaml, LocalDate meeting) {
        var script = CycleScript.read(yaml, "mos-chomutov");
        var days = CycleScript.days(Objects.requireNonNull(script.step(3).day()), meeting);
        return script.shifted("mos-chomutov-now", days);
    }

    /** Where a town stands today. */
    private enum Point {
        MINUTES,
        SETTLING,
        DOSSIER,
        COUNCIL,
        ASSEMBLY,
        /** For two weeks: its years are opened as time goes by. */
        IN_FORCE
    }

    /** Two thirds of its towns have answered, the others were reminded yesterday and have six days left. */
    private void region(String password, LocalDate today, ReplayReport report) {
        var script = CycleScript.read(reference.demoCycles(), "region");
        var waiting = SubmissionWork.deadline(new Timeline(script)).minusDays(6);
        play(
                script.shifted("region-now", CycleScript.days(waiting, today)),
                null,
                new Manner(
                        password,
                        today.atTime(0, 30),
                        "Střednědobý plán rozvoje sociálních služeb Jihomoravského kraje"),
                report);
    }

    private void town(String code, Point point, String password, LocalDate today, ReplayReport report) {
        var script = CycleScript.read(reference.demoCycles(), "town").in(code);
        var days = CycleScript.days(day(new Timeline(script), point), today);
        while (day(new Timeline(script.shifted(code, days)), point).isAfter(today)) {
            days--; // months differ in length and meetings avoid weekends
        }
        var shifted = script.shifted("town-" + code, days);
        var until = point == Point.MINUTES
                ? new Timeline(shifted)
                        .meetings(0)
                        .get(1)
                        .plusHours(2) // minutes are written three hours after the start
                : today.atTime(0, 30);
        var title = "Komunitní plán sociálních služeb, " + territories.get(code).name();
        play(shifted, null, new Manner(password, until, title), report);
    }

    private static LocalDate day(Timeline timeline, Point point) {
        return switch (point) {
            case MINUTES -> timeline.meetings(0).get(1).toLocalDate();
            case SETTLING -> timeline.settling(30);
            case DOSSIER -> timeline.dossier.minusDays(1);
            case COUNCIL -> timeline.decided(timeline.decisions.getFirst());
            case ASSEMBLY -> timeline.decided(timeline.decisions.getLast());
            case IN_FORCE -> timeline.published.plusDays(14);
        };
    }

    private UUID play(CycleScript script, @Nullable UUID previous, Manner manner, ReplayReport report) {
        var made = made(script, manner);
        if (made.isPresent()) {
            return made.get();
        }
        report.print("demo: " + (manner.title() == null ? script.name() : manner.title()));
        var cycle = replay.play(script, previous, manner, report.quiet());
        database.sql("insert into demo_cycle (part, cycle) values (?, ?)")
                .params(script.id(), cycle)
                .update();
        return cycle;
    }

    /** Also one that came to its end just before the making was cut off. */
    private Optional<UUID> made(CycleScript script, Manner manner) {
        return database.sql("""
                        select cycle from demo_cycle where part = :part
                        union
                        select id from planning_cycle where :whole and name = :name and phase = 'IN_FORCE'""")
                .param("part", script.id())
                .param("whole", manner.until() == null)
                .param("name", script.name())
                .query(UUID.class)
                .optional();
    }

    /** Those who do not take part: held from the first day of the first cycle on. */
    private void overseers(String password) {
        for (var code : List.of(REGION, "CZ042")) {
            var path = territories.get(code).path();
            people.enrol("spravce", "Správce systému", password, List.of(new Grant(Role.ADMINISTRATOR, path, null)));
            people.enrol("auditor", "Auditor", password, List.of(new Grant(Role.AUDITOR, path, null)));
        }
    }
}
