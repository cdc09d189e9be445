package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cz.trojlistek.plan.Missing;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.List;
import java.util.UUID;

/** The check of a text before it goes on: complete, or what is missing where (BR-112, BR-113). */
class MissingList extends Div {

    private static final int SHOWN = 50;

    /** Each line leads to the place in the text. */
    MissingList(UUID cycle, List<Missing> missing) {
        addClassName("stack");
        if (missing.isEmpty()) {
            add(new StateMark(State.DONE, getTranslation("plan.check.complete")));
            return;
        }
        add(new StateMark(State.INFO, getTranslation("plan.check.missing", missing.size())));
        var list = new UnorderedList();
        list.addClassName("check");
        missing.stream()
                .limit(SHOWN)
                .forEach(one -> list.add(new ListItem(new Anchor(
                        PlanTextView.at(cycle, one.element()),
                        getTranslation("plan.kind." + one.kind())
                                + "\u00a0"
                                + one.code()
                                + ": "
                                + getTranslation("plan.lack." + one.lack())))));
        add(list);
        if (missing.size() > SHOWN) {
            add(new Paragraph(getTranslation("plan.check.more", missing.size() - SHOWN)));
        }
    }
}
