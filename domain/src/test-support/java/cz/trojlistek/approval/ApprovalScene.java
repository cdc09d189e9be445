package cz.trojlistek.approval;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city of its own for each test, with its people, its bodies and a plan that waits for approval on 22 May 2009. */
@TestComponent
public class ApprovalScene {

    public static final LocalDate CONFERENCE = LocalDate.of(2008, 9, 17);
    public static final LocalDate SUBMISSION = LocalDate.of(2009, 5, 22);
    public static final LocalDate COUNCIL_DAY = LocalDate.of(2009, 6, 2);
    public static final LocalDate BOARD_DAY = LocalDate.of(2009, 6, 16);
    public static final LocalDate ASSEMBLY_DAY = LocalDate.of(2009, 6, 23);
    private static final AtomicInteger CITIES = new AtomicInteger();

    private final JdbcClient database;
    private final EnrolPeople people;
    private final PlanningClock clock;
    private final Actors actors;
    private final ConductCycle cycles;
    private final AdvanceCycle phases;
    private final ApprovalSteps steps;
    private final SetUpBodies bodies;
    private final Decide decide;

    private Consumer<UUID> start = procedure -> {};
    private Runnable due = () -> {};

    public TerritoryPath city = new TerritoryPath("CZ099");
    public UUID cycle = new UUID(0, 0);
    public UUID procedure = new UUID(0, 0);
    public UUID council = new UUID(0, 0);
    public UUID assembly = new UUID(0, 0);

    ApprovalScene(
            JdbcClient database,
            EnrolPeople people,
            PlanningClock clock,
            Actors actors,
            ConductCycle cycles,
            AdvanceCycle phases,
            ApprovalSteps steps,
            SetUpBodies bodies,
            Decide decide) {
        this.database = database;
        this.people = people;
        this.clock = clock;
        this.actors = actors;
        this.cycles = cycles;
        this.phases = phases;
        this.steps = steps;
        this.bodies = bodies;
        this.decide = decide;
    }

    /** With an engine around: what starts the process of an approval, and what does the work that falls due. */
    public void carriedBy(Consumer<UUID> start, Runnable due) {
        this.start = start;
        this.due = due;
    }

    /** Council of 11, assembly of 55. */
    public void city() {
        begin("CZ099/CZ0991/" + (9000 + CITIES.incrementAndGet()));
        council = found(BodyKind.COUNCIL, "Rada města", 11);
        assembly = found(BodyKind.ASSEMBLY, "Zastupitelstvo města", 55);
    }

    public void begin(String path) {
        today(CONFERENCE);
        city = new TerritoryPath(path);
        database.sql("insert into territory values (?, ?, ?, ?, null, now()) on conflict do nothing")
                .params(city.code(), path.contains("/") ? "ORP" : "REGION", "Území " + city.code(), path)
                .update();
        enrol("head", Role.DEPARTMENT_HEAD);
        enrol("coordinator", Role.COORDINATOR);
        enrol("council", Role.COUNCIL_CLERK);
        enrol("assembly", Role.ASSEMBLY_CLERK);
        enrol("auditor", Role.AUDITOR);
        cycle = as("coordinator", () -> cycles.open(opening()));
        today(SUBMISSION);
        phases.enter(cycle, Phase.APPROVING);
        procedure = steps.prepare(cycle);
        start.accept(procedure);
    }

    public UUID found(BodyKind kind, String name, int members) {
        return as("coordinator", () -> bodies.found(city, kind, name, members));
    }

    private PlanningCycle.Opening opening() {
        var schedule = new ArrayList<PhaseDates>();
        for (var phase : PlanningCycle.SCHEDULED) {
            schedule.add(PhaseDates.planned(phase, CONFERENCE, ASSEMBLY_DAY));
        }
        return new PlanningCycle.Opening(
                city, "2. proces", "2. komunitní plán", new PlanPeriod(2010, 2013), null, schedule);
    }

    private void enrol(String who, Role role) {
        people.enrol(login(who), who, null, List.of(new Grant(role, city, null)));
    }

    public String login(String who) {
        return who + "." + city.code().toLowerCase(Locale.ROOT);
    }

    public <T> T as(String who, Supplier<T> steps) {
        return actors.as(login(who), steps);
    }

    public void as(String who, Runnable steps) {
        actors.as(login(who), steps);
    }

    public void today(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(PlanningClock.PRAGUE).toInstant());
        due.run();
    }

    public void submit() {
        as("head", () -> decide.submitDossier(procedure, "Důvodová zpráva.", "Zastupitelstvo schvaluje plán."));
    }

    public UUID councilDecides(Result result) {
        today(COUNCIL_DAY);
        return record("council", of(council, COUNCIL_DAY, "R5/" + city.code() + round(), result, 9, 0, 1, 1));
    }

    public void announce() {
        today(BOARD_DAY);
        as("assembly", () -> decide.announceSession(procedure, ASSEMBLY_DAY, BOARD_DAY, ""));
    }

    public UUID assemblyDecides(Result result) {
        today(ASSEMBLY_DAY);
        return record("assembly", of(assembly, ASSEMBLY_DAY, "Z5/" + city.code() + round(), result, 40, 5, 5, 5));
    }

    public UUID record(String who, NewResolution resolution) {
        return as(who, () -> decide.record(procedure, resolution));
    }

    public static NewResolution of(
            UUID body, LocalDate day, String number, Result result, int yes, int no, int abstained, int absent) {
        return new NewResolution(
                body, day, "17", number, "Rozhodnutí o plánu.", result, yes, no, abstained, absent, null);
    }

    private String round() {
        return "-"
                + database.sql("select round from approval_procedure where id = ?")
                        .param(procedure)
                        .query(Integer.class)
                        .single();
    }
}
