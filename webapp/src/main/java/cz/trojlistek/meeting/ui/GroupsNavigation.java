package cz.trojlistek.meeting.ui;

import cz.trojlistek.meeting.MyGroups;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.Sign;
import org.springframework.stereotype.Component;

/** "Skupiny a setkání" in the navigation, for whoever has a group. */
@Component
class GroupsNavigation implements NavEntry {

    private final MyGroups mine;

    GroupsNavigation(MyGroups mine) {
        this.mine = mine;
    }

    @Override
    public String label() {
        return "meeting.groups-and-meetings";
    }

    @Override
    public String route() {
        return "groups";
    }

    @Override
    public Sign sign() {
        return Sign.USERS;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visible() {
        return mine.any();
    }
}
