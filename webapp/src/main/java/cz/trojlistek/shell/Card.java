package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A white sheet with a thin line around it. */
public class Card extends Div {

    public Card(Component... content) {
        addClassNames("card", "stack");
        add(content);
    }

    public Card(String title, Component... content) {
        addClassNames("card", "stack");
        add(new H2(title));
        add(content);
    }
}
