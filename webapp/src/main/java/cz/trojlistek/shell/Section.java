package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** A part of a page under its own heading. */
public class Section extends com.vaadin.flow.component.html.Section {

    public Section(String title, Component... content) {
        addClassNames("part", "stack");
        add(new H2(title));
        add(content);
    }
}
