package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: what that means and what comes next, with a way on where there is one. */
public class EmptyState extends Div {

    public EmptyState(String title, String next, Component... wayOn) {
        this(Sign.LEAF3, title, next, wayOn);
    }

    public EmptyState(Sign sign, String title, String next, Component... wayOn) {
        addClassNames("card", "state");
        add(sign.icon(), new H2(title), new Paragraph(next));
        if (wayOn.length > 0) {
            var row = new Div(wayOn);
            row.addClassName("row");
            add(row);
        }
    }
}
