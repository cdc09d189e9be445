package cz.trojlistek.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cz.trojlistek.account.AcceptInvitation;
import cz.trojlistek.account.LinkUnusable;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;

/** Where a one-time link leads: a name, a password, done. Outside the frame, because nobody is signed in yet. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AcceptInvitation invitations;

    InvitationView(AcceptInvitation invitations) {
        this.invitations = invitations;
        setId("content");
        addClassNames("stack", "alone");
    }

    /** Two passwords that differ are the form's own matter. */
    private static class Different extends RuleViolation {
        Different() {
            super("account.passwords-differ");
            at("again");
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var token = event.getRouteParameters().get("token").orElse("");
        try {
            add(form(token, invitations.look(token)));
        } catch (LinkUnusable dead) {
            add(unusable());
        }
    }

    private Component form(String token, AcceptInvitation.Invited invited) {
        var fields = new Fields();
        var name = fields.add("name", new TextField(getTranslation("account.name")));
        name.setValue(invited.name());
        name.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.NAME);
        name.setWidthFull();
        var password = fields.add("password", new PasswordField(getTranslation("account.password")));
        password.setRequiredIndicatorVisible(true);
        password.setHelperText(getTranslation("account.password-help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setWidthFull();
        var again = fields.add("again", new PasswordField(getTranslation("account.password-again")));
        again.setRequiredIndicatorVisible(true);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setWidthFull();
        var button = fields.primary(
                "account.accept",
                () -> {
                    if (!password.getValue().equals(again.getValue())) {
                        throw new Different();
                    }
                    invitations.accept(token, name.getValue(), password.getValue());
                },
                this::accepted);
        fields.enterPresses(button);
        return sheet(
                getTranslation("account.invitation-title"),
                new Paragraph(getTranslation("account.invitation-what")),
                new Facts().add(getTranslation("account.login"), invited.login()),
                fields);
    }

    /** A link that leads nowhere still says what to do: ask for another, sign in, or read without an account. */
    private Component unusable() {
        var signIn = new Anchor("/app/login", getTranslation("login.submit"));
        signIn.setRouterIgnore(true);
        signIn.addClassName("btn");
        var portal = new Anchor("/", getTranslation("menu.portal"));
        portal.setRouterIgnore(true);
        var ways = new OrderedList(
                new ListItem(getTranslation("account.link-unusable.ask")),
                new ListItem(new Div(getTranslation("account.link-unusable.sign-in")), signIn),
                new ListItem(new Div(getTranslation("account.link-unusable.read")), portal));
        ways.addClassNames("agenda", "stack");
        return sheet(
                getTranslation("account.link-unusable-title"),
                Note.banner(State.SOON, getTranslation("account.link-unusable.why")),
                new H2(getTranslation("account.link-unusable.next")),
                ways);
    }

    private void accepted() {
        removeAll();
        var on = new Anchor("/app/login", getTranslation("login.submit"));
        on.setRouterIgnore(true);
        on.addClassName("btn");
        add(sheet(getTranslation("account.accepted"), new Paragraph(getTranslation("account.accepted-next")), on));
    }

    private Component sheet(String title, Component... content) {
        var brand = new Anchor("/", Sign.LEAF3.icon(), new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        brand.setRouterIgnore(true);
        var sheet = new Card(new H1(title));
        sheet.addClassName("stack");
        sheet.add(content);
        var page = new Div(brand, sheet);
        page.addClassName("stack");
        return page;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.invitation-title");
    }
}
