package cz.trojlistek.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.InvitePeople;
import cz.trojlistek.account.Person;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.account.ReadPeople.PersonRow;
import cz.trojlistek.account.ReadPeople.RoleRow;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** One person: roles with their days, a new link, the end of an account. */
@Route("people/:person")
@PermitAll
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadPeople people;
    private final transient InvitePeople invitePeople;
    private final transient PlanningClock clock;
    private final Div link = new Div();
    private String title = "";

    PersonView(ReadPeople people, InvitePeople invitePeople, PlanningClock clock) {
        this.people = people;
        this.invitePeople = invitePeople;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link.removeAll();
        show(NotFound.unlessId(event.getRouteParameters().get("person").orElse("")));
    }

    private void show(UUID id) {
        removeAll();
        var person = people.get(id);
        title = person.name();
        var header = new PageHeader(title)
                .crumb(getTranslation("account.people.title"), "people")
                .marks(new TierMark(person.path(), person.territoryName()).pill(), Words.of(this, person.status()));
        if (person.status() == Person.Status.DISABLED) {
            header.actions(new Button(getTranslation("account.enable"), click -> {
                invitePeople.enable(id);
                show(id);
            }));
        } else {
            header.actions(
                    new Button(getTranslation("account.renew-link"), Sign.LINK.icon(), click -> {
                        link.removeAll();
                        link.add(new ShownLink(invitePeople.renewLink(id), invitePeople));
                    }),
                    new Button(getTranslation("account.disable"), Sign.LOCK.icon(), click -> askToDisable(person)));
        }
        add(header, link, new Facts().add(getTranslation("account.login"), person.login()), roles(id));
        if (person.status() != Person.Status.DISABLED) {
            add(grant(id));
        }
    }

    private Component roles(UUID id) {
        var list = new Listing<RoleRow>(getTranslation("account.roles"))
                .column(getTranslation("account.role"), row -> Words.of(this, row.role()))
                .component(getTranslation("account.place"), row -> new TierMark(row.path(), row.territoryName()))
                .column(getTranslation("account.held"), this::days)
                .component(getTranslation("account.change"), row -> end(id, row))
                .whenEmpty(new EmptyState(
                        Sign.USER, getTranslation("account.no-role"), getTranslation("account.no-role-help")));
        list.from((offset, limit) -> people.roles(id, offset, limit));
        return new Section(getTranslation("account.roles"), list);
    }

    private String days(RoleRow row) {
        return row.heldUntil() == null
                ? getTranslation("account.held-from", Dates.day(row.heldFrom()))
                : Dates.range(row.heldFrom(), row.heldUntil());
    }

    private Component end(UUID id, RoleRow row) {
        if (row.ended() || (row.heldUntil() != null && row.heldUntil().isBefore(clock.today()))) {
            return new Span(getTranslation("account.role-ended"));
        }
        if (row.role().ofOneGroup()) {
            return new Span(getTranslation("account.role-of-group"));
        }
        var button = new Button(getTranslation("account.end-role"), click -> {
            invitePeople.end(row.id());
            Notice.done(getTranslation("account.role-ended-now", Words.of(this, row.role())));
            show(id);
        });
        button.setAriaLabel(getTranslation("account.end-role") + ": " + Words.of(this, row.role()));
        return button;
    }

    private Component grant(UUID id) {
        var fields = new Fields();
        var role = new RoleFields(fields, people, clock.today(), true);
        fields.primary("account.grant", () -> role.roles().forEach(one -> invitePeople.grant(id, one)), () -> show(id));
        return new Section(getTranslation("account.grant-title"), fields);
    }

    private void askToDisable(PersonRow person) {
        var dialog = new Dialog(getTranslation("account.disable-title", person.name()));
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("account.reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("account.disable-then"));
        reason.setWidthFull();
        fields.primary("account.disable", () -> invitePeople.disable(person.id(), reason.getValue()), () -> {
            dialog.close();
            show(person.id());
        });
        fields.leave("form.cancel", dialog::close);
        dialog.add(fields);
        dialog.setWidth("min(34rem, 94vw)");
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
