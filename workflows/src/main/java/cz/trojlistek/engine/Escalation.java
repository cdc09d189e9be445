package cz.trojlistek.engine;

import cz.trojlistek.inbox.TaskEscalated;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A task was not done by its date: from now on the coordinator sees it. Public, as diagrams name it. */
@Component("escalation")
public class Escalation implements TaskListener {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Escalation(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    private record Escalated(UUID cycle, String territory, String step) {}

    @Override
    public void notify(DelegateTask task) {
        database.sql("""
                        update inbox_task set escalated_at = planning_now() where task_id = ? and escalated_at is null
                        returning cycle, territory, step""")
                .param(task.getId())
                .query(Escalated.class)
                .optional()
                .ifPresent(one -> events.publishEvent(
                        new TaskEscalated(one.cycle(), new TerritoryPath(one.territory()), one.step())));
    }
}
