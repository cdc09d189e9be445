package cz.trojlistek.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.engine.Trouble;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.planning.OpenCommunityPlan;
import cz.trojlistek.territory.LoadTerritories;
import cz.trojlistek.territory.Territories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The cycle of a small town, which people carry as far as a test needs it: they do what their inbox offers, time does
 * the rest. After every move the inbox is compared with the engine.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Scene {

    private static final int MOST_MOVES = 300;

    private final EngineProbe engine;
    private final Trouble trouble;
    private final PlanningClock clock;
    private final Background background;
    private final JdbcClient database;
    private final Actors actors;
    private final AdvanceCycle cycles;
    private final OpenCommunityPlan plans;
    private final InboxPlayer inbox;
    private final ConsultationWork consultations;
    private final ApprovalWork approvals;
    private final Territories territories;
    private final ReferenceData reference;
    private final TransactionTemplate transaction;
    private final EnrolPeople people;
    private Stage stage;
    private Map<String, StepWork> work;

    Scene(
            EngineProbe engine,
            Trouble trouble,
            PlanningClock clock,
            Background background,
            JdbcClient database,
            Actors actors,
            EnrolPeople people,
            LoadTerritories loading,
            Territories territories,
            ReferenceData reference,
            TransactionTemplate transaction,
            AdvanceCycle cycles,
            OpenCommunityPlan plans,
            InboxPlayer inbox,
            ConsultationWork consultations,
            ApprovalWork approvals)
            throws IOException {
        this.engine = engine;
        this.trouble = trouble;
        this.clock = clock;
        this.background = background;
        this.database = database;
        this.actors = actors;
        this.cycles = cycles;
        this.plans = plans;
        this.inbox = inbox;
        this.consultations = consultations;
        this.approvals = approvals;
        loading.load(reference.territories().getBytes(StandardCharsets.UTF_8));
        this.territories = territories;
        this.reference = reference;
        this.transaction = transaction;
        this.people = people;
        stage = stage("small-town");
        work = inbox.work(stage);
    }

    /** Instead of the town: a region that waits for its towns. */
    public Scene openRegion() throws IOException {
        stage = stage("small-region");
        work = inbox.work(stage);
        return open();
    }

    private Stage stage(String file) throws IOException {
        var yaml = new ClassPathResource(file + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        var script = named(CycleScript.read(yaml, file), file + "-" + UUID.randomUUID());
        var timeline = new Timeline(script);
        clock.moveTo(instant(timeline.opened.atTime(8, 0)));
        var report = new ReplayReport(line -> {});
        return new Stage(
                script,
                PlanContent.of(script, reference.contents(), reference.targetGroups()),
                timeline,
                new Cast(people, actors, territories.get(script.territoryCode()), null),
                new Attempts(List.of(), report, transaction),
                report);
    }

    /** Numbers of resolutions are made of a cycle's name, and no body gives a number twice. */
    private static CycleScript named(CycleScript script, String id) {
        return new CycleScript(
                id,
                script.name(),
                script.planTitle(),
                script.territoryCode(),
                script.fromYear(),
                script.toYear(),
                script.previous(),
                script.steps(),
                script.checks());
    }

    /** The only cycle the engine works on. */
    public Scene open() {
        engine.endEverything();
        trouble.pass();
        var opening = new PlanningCycle.Opening(
                stage.cast.path(),
                stage.script.name(),
                stage.content.title(),
                new PlanPeriod(stage.script.fromYear(), stage.script.toYear()),
                null,
                stage.timeline.schedule());
        as(Role.DEPARTMENT_HEAD, () -> stage.opened(plans.open(opening, List.of(), approvals.chain(stage))));
        inboxMirrorsTheEngine();
        return this;
    }

    /** Everybody does what is offered and time passes until somebody is offered this step. */
    public Scene until(String step) {
        for (int i = 0; i < MOST_MOVES && !steps().contains(step); i++) {
            assertThat(move()).as("nothing moves any more towards " + step).isTrue();
        }
        assertThat(steps()).contains(step);
        return this;
    }

    /** Everybody does what is offered and time passes until the plan is in force, or will never be. */
    public void untilTheEnd() {
        for (int i = 0; i < MOST_MOVES && phase().compareTo(Phase.IN_FORCE) < 0; i++) {
            assertThat(move()).as("nothing moves any more").isTrue();
        }
    }

    /** A cycle somebody began before this test, as it stood at that moment. */
    public Scene resume(UUID cycle, Instant moment) {
        stage.cast.rejoin(stage.content.groups().size());
        stage.opened(cycle);
        clock.moveTo(moment);
        inboxMirrorsTheEngine();
        return this;
    }

    /** From now on the same people work on the action plan of a year, at the same days so many years later. */
    public Scene goOnWith(UUID actionPlan) {
        var plan = stage;
        var later = cycles.get(actionPlan).period().fromYear() - plan.script.fromYear();
        var script = plan.script.shifted(plan.script.id() + "+" + later, CycleScript.days(day(0), day(later)));
        stage = new Stage(
                script,
                plan.content,
                new Timeline(script),
                plan.cast,
                new Attempts(List.of(), plan.report, transaction),
                plan.report);
        stage.opened(actionPlan);
        work = inbox.work(stage);
        return this;
    }

    private static LocalDate day(int years) {
        return LocalDate.of(2012, 1, 2).plusYears(years);
    }

    private boolean move() {
        var offers = inbox.offers(stage, work);
        var timer = engine.nextTimer().orElse(null);
        var first = offers.isEmpty() ? null : offers.getFirst();
        if (first != null && (timer == null || !timer.isBefore(instant(first.at())))) {
            take(first);
            return true;
        }
        if (timer != null) {
            moveTo(timer);
        }
        return timer != null;
    }

    /** Somebody does this step as usual, at the usual time or, if that is over, now. */
    public Scene take(String step) {
        take(offer(step));
        return this;
    }

    private void take(InboxPlayer.Offer offer) {
        moveTo(instant(offer.at()));
        inbox.take(stage, offer);
        background.runDue(); // what it has set going
        inboxMirrorsTheEngine();
    }

    private InboxPlayer.Offer offer(String step) {
        return inbox.offers(stage, work).stream()
                .filter(offer -> offer.task().step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not offered, but " + steps()));
    }

    /** A task as the one sees it who may do it. */
    public InboxTask task(String step) {
        return offer(step).task();
    }

    /** What the process waits for people to do. */
    public List<String> steps() {
        return database.sql("select step from inbox_task where cycle = ? order by step")
                .param(cycle())
                .query(String.class)
                .list();
    }

    public UUID cycle() {
        return stage.cycle();
    }

    public Phase phase() {
        return cycles.get(cycle()).phase();
    }

    /** As it was planned at the opening. */
    public List<PhaseDates> schedule() {
        return stage.timeline.schedule();
    }

    public PlanningCycle facts() {
        return cycles.get(cycle());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Time passes, and what falls due happens; it never goes back. */
    public void moveTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.moveTo(moment);
        }
        background.runDue();
        inboxMirrorsTheEngine();
    }

    public void moveTo(LocalDateTime moment) {
        moveTo(instant(moment));
    }

    public Instant instant(LocalDateTime moment) {
        return moment.atZone(PlanningClock.PRAGUE).toInstant();
    }

    /** Somebody from the public comments; the answer is accepted, late or refused. */
    public String comment(int number) {
        return consultations.comment(stage, number);
    }

    /** Roles of a group act in the first working group. */
    public String login(Role role) {
        return role.ofOneGroup() ? stage.cast.login(role, 1) : stage.cast.login(role);
    }

    public void as(Role role, Runnable steps) {
        actors.as(login(role), steps);
    }

    public <T extends @Nullable Object> T ask(Role role, Supplier<T> steps) {
        return actors.as(login(role), steps);
    }

    /** Invariant of the inbox: the same tasks, the same people, the same dates. */
    public void inboxMirrorsTheEngine() {
        var shown = database.sql("select task_id as id, assignee::text, due_at as due from inbox_task")
                .query((row, i) -> new EngineProbe.OpenTask(
                        row.getString("id"),
                        row.getString("assignee"),
                        row.getTimestamp("due").toInstant()))
                .list();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(engine.tasks());
    }
}
