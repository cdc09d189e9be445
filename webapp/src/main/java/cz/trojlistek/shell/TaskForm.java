package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;

/** The form of one user task. Made anew for every task that is opened; named by {@link ServesTask}. */
public interface TaskForm {

    /** What the person sees; calls {@code done} when the use case has gone through and the task is behind them. */
    Component show(OpenTask task, Runnable done);
}
