package cz.trojlistek.planning.ui;

import cz.trojlistek.account.Actors;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import org.springframework.stereotype.Component;

/** "Kalendář" in the navigation. */
@Component
class CalendarNavigation implements NavEntry {

    private final Actors actors;

    CalendarNavigation(Actors actors) {
        this.actors = actors;
    }

    @Override
    public String label() {
        return "planning.calendar";
    }

    @Override
    public String route() {
        return "calendar";
    }

    @Override
    public Sign sign() {
        return Sign.CALENDAR;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean visible() {
        return !actors.current().grants().isEmpty();
    }
}
