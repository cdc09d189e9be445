package cz.trojlistek.replay;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.Background.Timer;
import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the demo's clock forward, from one due timer to the next, so that each falls due in its own time. Is there only
 * where the demo sets {@code trojlistek.clock.by-hand}, and moves nothing unless the demo is all there: a clock that is
 * moved changes deadlines of everybody. Never back, for what has happened has happened.
 */
@Service
@ConditionalOnProperty("trojlistek.clock.by-hand")
public class MoveClock {

    private static final int SHOWN = 50;
    private static final int AT_ONCE = 100;

    /** How far to go. */
    public enum Stride {
        DAY,
        WEEK,
        /** To the moment the next timer falls due. */
        NEXT_DUE
    }

    /** A task of the inbox, of whoever it is. */
    public record Task(String step, String label, UUID cycle, String planTitle, String candidateRole, Instant dueAt) {}

    /**
     * One move: from when, to when, how far it has come; what fell due on the way, the tasks that appeared and those whose
     * term went by, each the first fifty. {@code failed} when a step failed and the clock stopped there.
     */
    public record Journey(
            Instant from,
            Instant to,
            Instant now,
            boolean running,
            boolean failed,
            List<Timer> fired,
            List<Task> appeared,
            List<Task> late) {

        Journey at(Instant moment, List<Timer> more) {
            var all = new ArrayList<>(fired);
            more.stream().limit(SHOWN - Math.min(SHOWN, all.size())).forEach(all::add);
            return new Journey(from, to, moment, true, false, List.copyOf(all), appeared, late);
        }
    }

    /** What the clock says, what falls due next, and the last move, if there was one. */
    public record Look(
            Instant now, List<Timer> upcoming, @Nullable Journey journey) {}

    /** Somebody moves it already. */
    public static class ClockMoving extends RuleViolation {
        ClockMoving() {
            super("replay.clock-moving");
        }
    }

    /** No process waits for a day. */
    public static class NothingDue extends RuleViolation {
        NothingDue() {
            super("replay.nothing-due");
        }
    }

    /** Somebody moved the clock of the demo, which everybody's deadlines hang on. */
    public record ClockMoved(UUID subject, TerritoryPath territory, Instant from, Instant to) implements DomainEvent {

        @Override
        public String before() {
            return Trail.moment(from);
        }

        @Override
        public String after() {
            return Trail.moment(to);
        }
    }

    private final PlanningClock clock;
    private final Background background;
    private final Actors actors;
    private final Demo demo;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable Journey> journey = new AtomicReference<>();

    MoveClock(
            PlanningClock clock,
            Background background,
            Actors actors,
            Demo demo,
            JdbcClient database,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.background = background;
        this.actors = actors;
        this.demo = demo;
        this.database = database;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whether the person may move it: an administrator, once the demo is all there. */
    public boolean may() {
        return !actors.pathsBelow(Action.MOVE_CLOCK).isEmpty() && demo.state() == Demo.State.LOADED;
    }

    public Look look() {
        require();
        return new Look(clock.instant(), background.upcoming(5), journey.get());
    }

    /** Sets out and returns at once; {@link #look} tells how far it is. */
    public void forward(Stride stride) {
        require();
        var from = clock.instant();
        var to = target(stride, from);
        var before = journey.get();
        var begun = new Journey(from, to, from, true, false, List.of(), List.of(), List.of());
        if ((before != null && before.running()) || !journey.compareAndSet(before, begun)) {
            throw new ClockMoving();
        }
        transaction.executeWithoutResult(status -> tell(from, to));
        Thread.ofVirtual().name("moving the clock").start(() -> travel(begun));
    }

    private void require() {
        if (!may()) {
            throw new NotFound();
        }
    }

    private void tell(Instant from, Instant to) {
        for (var path : actors.pathsBelow(Action.MOVE_CLOCK)) {
            var subject = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
            events.publishEvent(new ClockMoved(subject, new TerritoryPath(path), from, to));
        }
    }

    private Instant target(Stride stride, Instant from) {
        var here = from.atZone(PlanningClock.PRAGUE);
        return switch (stride) {
            case DAY -> here.plusDays(1).toInstant();
            case WEEK -> here.plusWeeks(1).toInstant();
            case NEXT_DUE ->
                background.upcoming(AT_ONCE).stream()
                        .map(Timer::at)
                        .filter(at -> at.isAfter(from))
                        .findFirst()
                        .orElseThrow(NothingDue::new);
        };
    }

    /** The move that is under way, for the one thread that makes it. */
    private static final class Way {
        Journey journey;

        Way(Journey begun) {
            journey = begun;
        }
    }

    /** In a thread of its own and in nobody's name: what falls due is the work of the processes. */
    private void travel(Journey begun) {
        var way = new Way(begun);
        var failed = true;
        try {
            background.alone(() -> goOn(way));
            failed = false;
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(MoveClock.class).error("the clock of the demo stopped on its way", failure);
        } finally {
            journey.set(arrived(way.journey, failed));
        }
    }

    /** From one due moment to the next, and to the end of the way when nothing else is due before. */
    private void goOn(Way way) {
        var to = way.journey.to();
        for (var due = due(to); !due.isEmpty(); due = due(to)) {
            step(way, due.getFirst().at());
            if (due(due.getFirst().at()).contains(due.getFirst())) {
                throw new IllegalStateException("still due after it was done: " + due.getFirst());
            }
        }
        step(way, to);
    }

    private void step(Way way, Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.moveTo(moment);
        }
        var now = clock.instant();
        var fired = background.upcoming(AT_ONCE).stream()
                .filter(timer -> !timer.at().isAfter(now))
                .toList();
        background.runDue();
        way.journey = way.journey.at(now, fired);
        journey.set(way.journey);
    }

    private List<Timer> due(Instant until) {
        return background.upcoming(AT_ONCE).stream()
                .filter(timer -> !timer.at().isAfter(until))
                .toList();
    }

    private Journey arrived(Journey way, boolean failed) {
        var now = clock.instant();
        return new Journey(
                way.from(),
                way.to(),
                now,
                false,
                failed,
                way.fired(),
                tasks("created_at >= :from", way.from(), now),
                tasks("due_at > :from and due_at <= :now", way.from(), now));
    }

    private record Row(
            String step, String label, UUID cycle, String planTitle, String candidateRole, OffsetDateTime dueAt) {

        Task task() {
            return new Task(step, label, cycle, planTitle, candidateRole, dueAt.toInstant());
        }
    }

    private List<Task> tasks(String which, Instant from, Instant now) {
        return database
                .sql("""
                        select step, label, cycle, plan_title, candidate_role, due_at from inbox_task
                        where %s and created_at <= :now order by due_at, task_id limit :shown""".formatted(which))
                .param("from", OffsetDateTime.ofInstant(from, PlanningClock.PRAGUE))
                .param("now", OffsetDateTime.ofInstant(now, PlanningClock.PRAGUE))
                .param("shown", SHOWN)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::task)
                .toList();
    }
}
