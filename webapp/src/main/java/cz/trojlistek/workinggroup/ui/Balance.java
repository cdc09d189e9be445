package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.html.Div;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import cz.trojlistek.workinggroup.Side;
import java.util.Locale;

/** How many members each side of the triad has in a group; a side without anybody stands out, in words (BR-104). */
class Balance extends Div {

    Balance(GroupRow group) {
        addClassName("row");
        side(Side.COMMISSIONER, group.commissioners());
        side(Side.PROVIDER, group.providers());
        side(Side.USER, group.users());
        if (group.publicMembers() > 0) {
            side(Side.PUBLIC, group.publicMembers());
        }
    }

    private void side(Side side, int members) {
        var key = "workinggroup.balance." + side.name().toLowerCase(Locale.ROOT);
        add(new StateMark(members == 0 ? State.SOON : State.DONE, getTranslation(key, members)));
    }
}
