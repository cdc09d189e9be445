package cz.trojlistek.account.ui;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import org.springframework.stereotype.Component;

/** Territories in the navigation, for those who import them. */
@Component
class TerritoriesNav implements NavEntry {

    private final Actors actors;

    TerritoriesNav(Actors actors) {
        this.actors = actors;
    }

    @Override
    public String label() {
        return "territory.title";
    }

    @Override
    public String route() {
        return "territories";
    }

    @Override
    public Sign sign() {
        return Sign.LEAF3;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public boolean visible() {
        return !actors.paths(Action.IMPORT_TERRITORIES).isEmpty()
                || !actors.pathsBelow(Action.IMPORT_TERRITORIES).isEmpty();
    }
}
