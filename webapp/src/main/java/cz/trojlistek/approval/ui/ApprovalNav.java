package cz.trojlistek.approval.ui;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import org.springframework.stereotype.Component;

/** Approvals in the navigation, for everybody who may read plans. */
@Component
class ApprovalNav implements NavEntry {

    private final Actors actors;

    ApprovalNav(Actors actors) {
        this.actors = actors;
    }

    @Override
    public String label() {
        return "approval.list.title";
    }

    @Override
    public String route() {
        return "approvals";
    }

    @Override
    public Sign sign() {
        return Sign.SEAL;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visible() {
        return !actors.paths(Action.READ).isEmpty()
                || !actors.pathsBelow(Action.READ).isEmpty();
    }
}
