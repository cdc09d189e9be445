package cz.trojlistek.engine;

import cz.trojlistek.inbox.TaskEngine;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Claiming lives in the engine; the projection follows by its listener. */
@Component
class EngineTasks implements TaskEngine {

    private final TaskService tasks;

    EngineTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void assign(String task, UUID person) {
        tasks.claim(task, person.toString());
    }

    @Override
    public void giveBack(String task) {
        tasks.setAssignee(task, null);
    }
}
