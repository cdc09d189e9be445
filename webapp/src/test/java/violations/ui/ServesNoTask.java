package violations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;

/** Breaks: every screen of a task serves a task that a diagram has. */
@ServesTask("meeting.sendChristmasCards")
class ServesNoTask extends Div implements TaskForm {

    @Override
    public Component show(OpenTask task, Runnable done) {
        return this;
    }
}
