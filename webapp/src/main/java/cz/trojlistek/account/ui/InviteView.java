package cz.trojlistek.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.InvitePeople;
import cz.trojlistek.account.OneTimeLink;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Invites somebody and shows the link, once. */
@Route("people/invite")
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadPeople people;

    InviteView(InvitePeople invitePeople, ReadPeople people, PlanningClock clock) {
        this.people = people;
        addClassName("stack");
        var fields = new Fields();
        var name = fields.add("name", new TextField(getTranslation("account.name")));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        var login = fields.add("login", new TextField(getTranslation("account.login")));
        login.setRequiredIndicatorVisible(true);
        login.setHelperText(getTranslation("account.login-help"));
        login.setWidthFull();
        var role = new RoleFields(fields, people, clock.today(), false);
        fields.text(Note.then(getTranslation("account.invite-then")));
        var made = new AtomicReference<@Nullable OneTimeLink>();
        fields.primary(
                "account.invite-them",
                () -> made.set(invitePeople.invite(login.getValue(), name.getValue(), role.place(), role.roles())),
                () -> {
                    remove(fields);
                    var link = made.get();
                    if (link != null) {
                        add(
                                new ShownLink(link, invitePeople),
                                new Anchor("people/" + link.person(), getTranslation("account.to-person")));
                    }
                });
        fields.leave("form.cancel", () -> UI.getCurrent().navigate("people"));
        add(new PageHeader(getPageTitle()).crumb(getTranslation("account.people.title"), "people"), fields);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (people.places("", 0, 1).isEmpty()) {
            throw new NotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.invite");
    }
}
