package cz.trojlistek;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.test.context.support.WithMockUser;

/** Forms and pages of a place, seen by one person after the other, without a browser and without processes. */
@HouseAtRest
@WithMockUser
public abstract class ScreenTest extends FormTest {

    /** The form of a task, as the person sees it whose task it is. */
    protected <F extends Component & TaskForm> void open(
            Class<F> form, String login, TerritoryPath place, UUID subject, @Nullable UUID element, UUID cycle) {
        var step = Objects.requireNonNull(form.getAnnotation(ServesTask.class)).value();
        var task = new OpenTask("1", step, subject, element, cycle, place, null);
        done = false;
        as(login, () -> {
            UI.getCurrent().removeAll();
            UI.getCurrent().add(context.getBean(form).show(task, () -> done = true));
        });
    }

    /** What stands behind a question mark in the address is asked for, too. */
    protected void visit(String login, String address) {
        var query = address.indexOf('?');
        as(login, () -> {
            if (query < 0) {
                UI.getCurrent().navigate(address);
            } else {
                UI.getCurrent()
                        .navigate(
                                address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
            }
        });
    }

    /** What stands on the page. */
    protected static String shown() {
        HasElement target =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return target.getElement().getTextRecursively();
    }

    protected void click(String login, String key) {
        as(login, () -> test(find(Button.class).withText(text(key)).single()).click());
    }

    protected static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
