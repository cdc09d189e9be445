package cz.trojlistek.inbox.ui;

import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Finds the form that serves a step; every feature brings its own. */
@Component
class TaskForms {

    private final ApplicationContext beans;
    private final Map<String, String> names = new HashMap<>();

    TaskForms(ApplicationContext beans) {
        this.beans = beans;
        for (var name : beans.getBeanNamesForAnnotation(ServesTask.class)) {
            var serves = beans.findAnnotationOnBean(name, ServesTask.class);
            if (serves != null && names.put(serves.value(), name) != null) {
                throw new IllegalStateException("two forms serve " + serves.value());
            }
        }
    }

    TaskForm forStep(String step) {
        var name = names.get(step);
        if (name == null) {
            throw new IllegalStateException("no form serves " + step);
        }
        return beans.getBean(name, TaskForm.class);
    }
}
