package cz.trojlistek.engine;

import cz.trojlistek.inbox.TaskEscalated;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A task that was not done by its date: from now on the coordinator sees it. One look for all tasks: a timer in each of
 * them would cost the engine an execution and a job per task, and would have to be moved with every date.
 */
@Component
class Escalation {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Jobs> workers;

    Escalation(
            JdbcClient database,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ObjectProvider<Jobs> workers) {
        this.database = database;
        this.transaction = transaction;
        this.events = events;
        this.workers = workers;
    }

    private record Overdue(String taskId, UUID cycle, String territory, String step) {}

    /** Rests while the workers rest. */
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void besideTheWorkers() {
        if (workers.stream().anyMatch(Jobs::isRunning)) {
            escalateOverdue();
        }
    }

    /** Rows another node is at are left to it. */
    void escalateOverdue() {
        while (transaction.execute(status -> escalate()) == AT_ONCE) {
            // there may be more
        }
    }

    private int escalate() {
        var found = database.sql("""
                        select task_id, cycle, territory, step from inbox_task
                        where escalated_at is null and due_at <= (select planning_now())
                        order by due_at limit ? for update skip locked""").param(AT_ONCE).query(Overdue.class).list();
        found.forEach(task -> {
            database.sql("update inbox_task set escalated_at = planning_now() where task_id = ?")
                    .param(task.taskId())
                    .update();
            events.publishEvent(new TaskEscalated(task.cycle(), new TerritoryPath(task.territory()), task.step()));
        });
        return found.size();
    }
}
