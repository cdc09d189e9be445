package cz.trojlistek;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.shared.HasValidationProperties;
import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of forms share: opening one, filling its fields by their labels, reading what it complains about. */
@SuppressWarnings("NullAway.Init")
public abstract class FormTest extends SpringBrowserlessTest {

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected Actors actors;

    @Autowired
    protected PlanningClock clock;

    @Autowired
    protected Background background;

    /** True once the form has said that the task is behind the person. */
    protected boolean done;

    /** Opens the form of a step as its task page would; whoever is acting opens it. */
    protected void open(String step, UUID subject, @Nullable UUID element, UUID cycle) {
        done = false;
        var form = context.getBeansOfType(TaskForm.class).values().stream()
                .filter(one -> {
                    var serves = one.getClass().getAnnotation(ServesTask.class);
                    return serves != null && serves.value().equals(step);
                })
                .findFirst()
                .orElseThrow();
        var task = new OpenTask("1", step, subject, element, cycle, TestPeople.BRNO, element);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.show(task, () -> done = true));
    }

    protected void press(String words) {
        test(find(Button.class).withText(words).last()).click();
    }

    /** The last field of this label on the screen; an optional one is found by the label it would have if it were not. */
    protected <C extends Component> C field(Class<C> kind, String words) {
        var label = Seen.plain(words);
        return find(kind)
                .withCondition(one -> one instanceof HasLabel labelled
                        && labelled.getLabel() != null
                        && (Seen.plain(labelled.getLabel()).equals(label)
                                || Seen.plain(labelled.getLabel()).startsWith(label + " (")))
                .last();
    }

    protected <V, C extends Component & HasValue<?, V>> void fill(Class<C> kind, String label, V value) {
        field(kind, label).setValue(value);
    }

    /** What the field complains about, or the empty text. */
    protected <C extends Component & HasValidationProperties> String complaint(Class<C> kind, String label) {
        var field = field(kind, label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    /** Moves the clock and does what has become due by then. */
    protected void now(LocalDateTime moment) {
        clock.moveTo(moment.atZone(PlanningClock.PRAGUE).toInstant());
        background.runDue();
    }

    protected <T> T as(String login, Supplier<T> step) {
        return actors.as(login, step);
    }

    protected void as(String login, Runnable step) {
        actors.as(login, step);
    }
}
