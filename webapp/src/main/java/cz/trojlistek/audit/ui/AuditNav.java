package cz.trojlistek.audit.ui;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import org.springframework.stereotype.Component;

/** The trail in the navigation, for those who may read it. */
@Component
class AuditNav implements NavEntry {

    private final Actors actors;

    AuditNav(Actors actors) {
        this.actors = actors;
    }

    @Override
    public String label() {
        return "audit.title";
    }

    @Override
    public String route() {
        return "audit";
    }

    @Override
    public Sign sign() {
        return Sign.BOOK;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public boolean visible() {
        return !actors.paths(Action.READ_AUDIT).isEmpty()
                || !actors.pathsBelow(Action.READ_AUDIT).isEmpty();
    }
}
