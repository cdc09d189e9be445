package cz.trojlistek.planning.ui;

import cz.trojlistek.account.Actors;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import org.springframework.stereotype.Component;

/** "Plány a cykly" in the navigation. */
@Component
class PlansNavigation implements NavEntry {

    private final Actors actors;

    PlansNavigation(Actors actors) {
        this.actors = actors;
    }

    @Override
    public String label() {
        return "planning.plans";
    }

    @Override
    public String route() {
        return "plans";
    }

    @Override
    public Sign sign() {
        return Sign.BOOK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visible() {
        return !actors.current().grants().isEmpty();
    }
}
