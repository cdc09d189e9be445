package cz.trojlistek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cz.trojlistek.kernel.RuleViolation;

/** A page that could not be shown: a rule's sentence, or an apology with the number under which the log has it. */
@ParentLayout(WorkbenchLayout.class)
@AnonymousAllowed
class BrokenPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var cause = Workbench.cause(error.getException());
        removeAll();
        add(new H1(getPageTitle()));
        if (cause instanceof RuleViolation violation) {
            add(Note.banner(State.SOON, getTranslation(violation.code(), violation.arguments())));
            return 400; // the router knows no 422 and would show its own page
        }
        var number = Incidents.record("on the way to " + event.getLocation().getPath(), error.getException());
        add(Note.banner(State.BAD, getTranslation("broken.what", number)));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("broken.title");
    }
}
