package cz.trojlistek.engine;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.PlanningClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the inbox: the one listener on every user task, in the engine's transaction. Only {@link Escalation} writes to that table too. */
@Component
class InboxProjection implements TaskListener {

    private final JdbcClient database;
    private final PlanningClock clock;
    private final Actors actors;
    private final ObjectProvider<ProcessClass> processes;
    private @Nullable Map<String, ProcessClass> byKey;

    InboxProjection(JdbcClient database, PlanningClock clock, Actors actors, ObjectProvider<ProcessClass> processes) {
        this.database = database;
        this.clock = clock;
        this.actors = actors;
        this.processes = processes;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> insert(task);
            case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE -> update(task);
            case EVENTNAME_COMPLETE -> end(task.getId(), true);
            case EVENTNAME_DELETE -> end(task.getId(), false);
            default -> {}
        }
    }

    private void insert(DelegateTask task) {
        var execution = task.getExecution();
        var process = process(task);
        var context = process.context(execution);
        var named = task.getCandidates().stream().findFirst().orElseThrow().getGroupId();
        var whose = process.whoseTurn(execution, Role.valueOf(named.toUpperCase(Locale.ROOT)))
                .at(context.territory());
        var role = whose.candidateGroup();
        var group = whose.ofOneGroup() ? context.group() : null;
        var due = task.getDueDate();
        database.sql("""
                        insert into inbox_task (task_id, step, subject, element, cycle, plan_title, territory,
                            territory_name, group_id, label, candidate_role, audience, due_at, created_at, personal)
                        values (:task, :step, :subject, :element, :cycle, :title, :territory,
                            (select name from territory where code = territory_code(:territory)), :group, :label, :role, :audience, :due, planning_now(), :personal)""")
                .param("task", task.getId())
                .param("step", step(process, task))
                .param("subject", UUID.fromString(execution.getProcessBusinessKey()))
                .param("element", context.element())
                .param("cycle", context.cycle())
                .param("title", context.planTitle())
                .param("territory", context.territory().value())
                .param("group", context.group())
                .param("label", context.label())
                .param("role", role)
                .param("audience", Grant.audience(role, context.territory(), group))
                .param("due", new Timestamp(due == null ? clock.millis() : due.getTime()))
                .param("personal", task.getAssignee() != null)
                .update();
    }

    /** A step of its own, or one of another diagram that it repeats: then the diagram names that one as its form. */
    private static String step(ProcessClass process, DelegateTask task) {
        var repeated = ((TaskEntity) task).getTaskDefinition().getFormKey();
        return repeated == null ? process.key() + "." + task.getTaskDefinitionKey() : repeated.getExpressionText();
    }

    private void update(DelegateTask task) {
        var assignee = task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
        database.sql("""
                        update inbox_task set assignee = :person, due_at = :due,
                            assignee_name = (select name from person where id = :person),
                            escalated_at = case when :due > planning_now() then null else escalated_at end
                        where task_id = :task""")
                .param("person", assignee)
                .param("due", new Timestamp(task.getDueDate().getTime()))
                .param("task", task.getId())
                .update();
    }

    /** What the tasks of a group are called by; those about one of its things are called by that. */
    void renamed(UUID group, String name) {
        database.sql("update inbox_task set label = ? where group_id = ? and coalesce(element, group_id) = group_id")
                .params(name, group)
                .update();
    }

    /** Out of the inbox; by whom and when it was done stays to be told. */
    private void end(String task, boolean done) {
        var actor = actors.current();
        database.sql("""
                        with ended as (delete from inbox_task where task_id = :task returning *)
                        insert into ended_task (task_id, step, subject, cycle, plan_title, territory, territory_name,
                            label, candidate_role, audience, escalated, done, person, role, ended_at)
                        select task_id, step, subject, cycle, plan_title, territory, territory_name,
                            label, candidate_role, audience, escalated_at is not null, :done, :person, :role, planning_now()
                        from ended""")
                .param("task", task)
                .param("done", done)
                .param("person", actor.person(), Types.OTHER)
                .param("role", actors.roleInUse())
                .update();
    }

    private ProcessClass process(DelegateTask task) {
        if (byKey == null) {
            byKey = processes.stream().collect(Collectors.toMap(ProcessClass::key, Function.identity()));
        }
        var key = task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
        var found = byKey.get(key);
        if (found == null) {
            throw new IllegalStateException("no class for the process " + key);
        }
        return found;
    }

    /** Every event of a task that changes what the inbox shows. */
    static final List<String> EVENTS =
            List.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE, EVENTNAME_COMPLETE, EVENTNAME_DELETE);
}
