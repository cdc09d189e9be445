package cz.trojlistek.replay;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.replay.Agenda.Act;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays cycles of a file, one after the other, at their own dates. */
@Service
public class Replay {

    private final ReferenceData reference;
    private final PlanningClock clock;
    private final Background background;
    private final Territories territories;
    private final EnrolPeople people;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final ConductCycle cycles;
    private final InboxPlayer inbox;
    private final Agenda agenda;
    private final Checks checks;
    private final JdbcClient database;

    Replay(
            ReferenceData reference,
            PlanningClock clock,
            Background background,
            Territories territories,
            EnrolPeople people,
            Actors actors,
            TransactionTemplate transaction,
            ConductCycle cycles,
            InboxPlayer inbox,
            Agenda agenda,
            Checks checks,
            JdbcClient database) {
        this.reference = reference;
        this.clock = clock;
        this.background = background;
        this.territories = territories;
        this.people = people;
        this.actors = actors;
        this.transaction = transaction;
        this.cycles = cycles;
        this.inbox = inbox;
        this.agenda = agenda;
        this.checks = checks;
        this.database = database;
    }

    /** How a cycle is played: with which password the accounts may sign in, until when, and under which title. */
    record Manner(
            @Nullable String passwordHash,
            @Nullable LocalDateTime until,
            @Nullable String title) {

        static final Manner WHOLE = new Manner(null, null, null);
    }

    /**
     * Plays one cycle of a file from its opening to its end and makes every check; a cycle it follows is played first.
     *
     * @param file the text of a file in the format of planning_cycles.yaml, or null for the one that comes along
     * @throws ScriptUnusable when the file cannot be played at all
     */
    public void play(@Nullable String file, String id, ReplayReport report) {
        var yaml = file == null ? reference.cycles() : file;
        background.alone(() -> play(yaml, id, report, new HashMap<>()));
    }

    private UUID play(String yaml, String id, ReplayReport report, Map<String, UUID> played) {
        var script = CycleScript.read(yaml, id);
        if (script.previous() != null && !played.containsKey(script.previous())) {
            report.print("previous cycle: " + script.previous());
            play(yaml, script.previous(), report, played);
        }
        report.print("cycle: " + script.id() + ", " + script.name());
        var previous = script.previous() == null ? null : played.get(script.previous());
        var cycle = play(script, previous, Manner.WHOLE, report);
        played.put(id, cycle);
        return cycle;
    }

    /** Plays a cycle as far as the manner says; checks are made only of a whole one. */
    UUID play(CycleScript script, @Nullable UUID previous, Manner manner, ReplayReport report) {
        var territory = territories.get(script.territoryCode());
        var known = PlanContent.of(script, reference.contents(), reference.targetGroups());
        var content = manner.title() == null ? known : known.titled(manner.title());
        var timeline = new Timeline(script);
        var begun = begun(territory, content.title());
        if (begun == null) {
            clock.moveTo(CycleScript.at(timeline.opened, 8)
                    .atZone(PlanningClock.PRAGUE)
                    .toInstant());
        }
        var cast = new Cast(people, actors, territory, manner.passwordHash()); // roles are held from that day on
        var stage =
                new Stage(script, content, timeline, cast, new Attempts(script.checks(), report, transaction), report);
        script.steps().stream()
                .filter(step -> CycleScript.SKIPPED.contains(step.phase()))
                .forEach(step -> report.skipped("step %d (%s) %s".formatted(step.number(), step.phase(), step.name())));
        var acts = agenda.acts(stage, previous);
        if (begun != null) {
            goOn(stage, begun, acts);
        }
        var work = inbox.work(stage);
        while (true) {
            var offers = stage.isOpen() ? inbox.offers(stage, work) : List.<InboxPlayer.Offer>of();
            var next = next(acts, offers);
            if (next == null || (manner.until() != null && next.isAfter(manner.until()))) {
                break;
            }
            var endOfDay = end(next.toLocalDate().plusDays(1).atStartOfDay(), manner.until());
            for (var offer : offers) {
                if (offer.at().isBefore(endOfDay)) {
                    until(acts, offer.at());
                    moveTo(offer.at());
                    inbox.take(stage, offer);
                }
            }
            background.runDue(); // what people have set going may be somebody's task before anything else happens
            while (!acts.isEmpty()
                    && acts.peek().at().isBefore(endOfDay)
                    && !inbox.isOffered(stage, work, acts.peek().at())) {
                perform(acts.poll());
            }
        }
        if (manner.until() == null) {
            finish(stage);
        } else {
            moveTo(manner.until());
        }
        return stage.cycle();
    }

    /** A cycle of this title that was begun and neither decided nor rejected: a run that was cut off, to be gone on with. */
    private @Nullable UUID begun(Territory territory, String title) {
        return database.sql("""
                        select id from planning_cycle
                        where territory = ? and plan_title = ? and phase not in ('IN_FORCE', 'REJECTED')""")
                .params(territory.path().value(), title)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** From where the clock stands; what had its time before that has had it. */
    private void goOn(Stage stage, UUID cycle, PriorityQueue<Act> acts) {
        stage.opened(cycle);
        agenda.rejoin(stage);
        var now = LocalDateTime.ofInstant(clock.instant(), PlanningClock.PRAGUE);
        var commented = commentedUntil(cycle, now);
        acts.removeIf(act -> act.at().isBefore(act.isComment() ? commented : now));
        background.runDue();
        stage.report.print("going on at " + now);
    }

    /** The clock may have been moved to the moment of a comment that was then cut off: it is sent now. */
    private LocalDateTime commentedUntil(UUID cycle, LocalDateTime now) {
        var last = database.sql("""
                        select max(m.received_at) from comment m join consultation c on c.id = m.consultation
                        where c.cycle = ?""").param(cycle).query(OffsetDateTime.class).optional();
        var today = now.toLocalDate().atStartOfDay();
        return last.map(at -> LocalDateTime.ofInstant(at.toInstant(), PlanningClock.PRAGUE))
                .filter(today::isBefore)
                .orElse(today);
    }

    private static LocalDateTime end(LocalDateTime day, @Nullable LocalDateTime until) {
        return until == null || until.isAfter(day) ? day : until.plusSeconds(1);
    }

    private void finish(Stage stage) {
        stage.cast.as(Role.COORDINATOR, () -> {
            var phase = cycles.get(stage.cycle()).phase();
            stage.report.check("the plan is in force", phase == Phase.IN_FORCE, "it is " + phase);
            if (phase == Phase.IN_FORCE) {
                checks.run(stage);
            }
        });
    }

    private static @Nullable LocalDateTime next(PriorityQueue<Act> acts, List<InboxPlayer.Offer> offers) {
        var act = acts.isEmpty() ? null : acts.peek().at();
        var offer = offers.isEmpty() ? null : offers.getFirst().at();
        if (act == null || offer == null) {
            return act == null ? offer : act;
        }
        return act.isBefore(offer) ? act : offer;
    }

    private void until(PriorityQueue<Act> acts, LocalDateTime moment) {
        while (!acts.isEmpty() && acts.peek().at().isBefore(moment)) {
            perform(acts.poll());
        }
    }

    private void perform(Act act) {
        moveTo(act.at());
        act.what().run();
    }

    /** Time never goes back within a cycle; what fell due on the way is done on the way. */
    private void moveTo(LocalDateTime moment) {
        var instant = moment.atZone(PlanningClock.PRAGUE).toInstant();
        if (instant.isAfter(clock.instant())) {
            clock.moveTo(instant);
        }
        background.runDue();
    }
}
