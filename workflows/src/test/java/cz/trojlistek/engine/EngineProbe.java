package cz.trojlistek.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the engine itself says, to be compared with what people see. */
@Component
public class EngineProbe {

    /** On the way of the process, or at the edge of what it waits for. */
    private static final Set<String> WAITED_FOR =
            Set.of(TimerCatchIntermediateEventJobHandler.TYPE, TimerExecuteNestedActivityJobHandler.TYPE);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;

    EngineProbe(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.history = engine.getHistoryService();
    }

    public record OpenTask(String id, @Nullable String assignee, Instant due) {}

    public List<OpenTask> tasks() {
        return tasks.createTaskQuery().list().stream()
                .map(task -> new OpenTask(
                        task.getId(), task.getAssignee(), task.getDueDate().toInstant()))
                .toList();
    }

    /** When the process moves on by itself. */
    public Optional<Instant> nextTimer() {
        return management.createJobQuery().timers().withRetriesLeft().list().stream()
                .filter(job -> WAITED_FOR.contains(((JobEntity) job).getJobHandlerType()))
                .min(Comparator.comparing(Job::getDuedate))
                .map(job -> job.getDuedate().toInstant());
    }

    public long openProcesses() {
        return runtime.createProcessInstanceQuery().count();
    }

    /** Whether the process of this entity is still under way. */
    public boolean isOpen(UUID entity) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(entity.toString())
                        .count()
                > 0;
    }

    /** One job that is due, the oldest first; false when there is none. */
    public boolean runOne() {
        var due = management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, 1);
        due.forEach(job -> management.executeJob(job.getId()));
        return !due.isEmpty();
    }

    /** The entities whose processes of this kind are under way, one for each process. */
    public List<String> started(String process) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process).unfinished().list().stream()
                .map(HistoricProcessInstance::getBusinessKey)
                .toList();
    }

    /** Each test begins with an engine that works on nothing else. */
    public void endEverything() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "a test is over"));
    }
}
