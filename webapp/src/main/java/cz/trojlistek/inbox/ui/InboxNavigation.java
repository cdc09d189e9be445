package cz.trojlistek.inbox.ui;

import cz.trojlistek.account.Actors;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** "Moje úkoly" in the navigation, with how many there are. */
@Component
class InboxNavigation implements NavEntry {

    private final ReadInbox inbox;
    private final Actors actors;

    InboxNavigation(ReadInbox inbox, Actors actors) {
        this.inbox = inbox;
        this.actors = actors;
    }

    @Override
    public String label() {
        return "inbox.title";
    }

    @Override
    public String route() {
        return "tasks";
    }

    @Override
    public Sign sign() {
        return Sign.DONE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible() {
        return actors.current().person() != null;
    }

    @Override
    public OptionalInt count() {
        return OptionalInt.of(inbox.count());
    }
}
