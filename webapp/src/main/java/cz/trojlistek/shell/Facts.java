package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Labels and their values, one under the other. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts add(String label, String value) {
        return add(label, new Span(value));
    }

    public Facts add(String label, Component value) {
        super.add(new Term(label), new Description(value));
        return this;
    }
}
