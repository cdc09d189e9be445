package cz.trojlistek.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.account.ReadPeople.PersonRow;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.SearchField;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;

/** People of the places where the reader manages them. */
@Route("people")
@PermitAll
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCHED = "q";

    private final transient ReadPeople people;
    private final transient Actors actors;
    private final SearchField search = new SearchField(
            getTranslation("account.search"),
            typed -> UI.getCurrent().navigate("people", QueryParameters.of(SEARCHED, typed)));
    private final Listing<PersonRow> list = new Listing<>(getTranslation("account.people.title"));

    PeopleView(ReadPeople people, Actors actors) {
        this.people = people;
        this.actors = actors;
        addClassName("stack");
        list.component(getTranslation("account.name"), this::name)
                .component(getTranslation("account.place"), row -> new TierMark(row.path(), row.territoryName()))
                .column(getTranslation("account.roles"), row -> Words.of(this, row.roles()))
                .component(getTranslation("account.status"), row -> Words.of(this, row.status()))
                .whenEmpty(new EmptyState(
                        Sign.USERS, getTranslation("account.people.none"), getTranslation("account.people.none-next")));
        add(
                new PageHeader(getPageTitle())
                        .actions(new Button(
                                getTranslation("account.invite"),
                                Sign.PLUS.icon(),
                                click -> UI.getCurrent().navigate("people/invite"))),
                search,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actors.paths(Action.MANAGE_PEOPLE).isEmpty()
                && actors.pathsBelow(Action.MANAGE_PEOPLE).isEmpty()) {
            throw new NotFound();
        }
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCHED)
                .orElse("");
        list.from(search.rows(wanted, found -> (offset, limit) -> people.list(found, offset, limit)));
    }

    private Component name(PersonRow row) {
        var login = new Paragraph(row.login());
        login.addClassName("muted");
        return new Div(new Anchor("people/" + row.id(), row.name()), login);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people.title");
    }
}
