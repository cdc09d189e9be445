package cz.trojlistek.account.ui;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import org.springframework.stereotype.Component;

/** People in the navigation, for those who manage them. */
@Component
class PeopleNav implements NavEntry {

    private final Actors actors;

    PeopleNav(Actors actors) {
        this.actors = actors;
    }

    @Override
    public String label() {
        return "account.people.title";
    }

    @Override
    public String route() {
        return "people";
    }

    @Override
    public Sign sign() {
        return Sign.USERS;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean visible() {
        return !actors.paths(Action.MANAGE_PEOPLE).isEmpty()
                || !actors.pathsBelow(Action.MANAGE_PEOPLE).isEmpty();
    }
}
