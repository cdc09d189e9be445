package cz.trojlistek.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Timers and due dates are computed from entities when a step begins; this computes them again. */
@Component
class MovedDates {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final CommandExecutor commands;

    MovedDates(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    void follow(UUID businessKey) {
        for (var instance : family(businessKey)) {
            commands.execute(context -> {
                for (TaskEntity task : context.getTaskManager().findTasksByProcessInstanceId(instance)) {
                    var due = (Date)
                            task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution());
                    task.setDueDate(due);
                    task.triggerUpdateEvent(); // or the inbox would keep the old date
                }
                return null;
            });
            management
                    .createJobQuery()
                    .processInstanceId(instance)
                    .timers()
                    .list()
                    .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        }
    }

    /** The instance of the entity and all it called, directly or not. */
    private List<String> family(UUID businessKey) {
        var found = new ArrayList<String>();
        var open = new ArrayDeque<>(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list());
        while (!open.isEmpty()) {
            var instance = open.poll().getProcessInstanceId();
            found.add(instance);
            List<ProcessInstance> called = runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(instance)
                    .list();
            open.addAll(called);
        }
        return found;
    }
}
