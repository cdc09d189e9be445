package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.shell.Composed;
import cz.trojlistek.shell.DayField;
import java.util.LinkedHashMap;
import java.util.Map;

/** A milestone to be planned: what has to be there, and by when. */
class MilestoneRow extends Div implements Composed {

    private final TextField name = new TextField(getTranslation("planning.milestone"));
    private final DayField due = new DayField(getTranslation("planning.due"));

    MilestoneRow() {
        addClassName("stack");
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        due.setRequiredIndicatorVisible(true);
        add(name, due);
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("milestone", name);
        fields.put("due", due);
        return fields;
    }

    NewMilestone value() {
        return new NewMilestone(name.getValue(), CycleActions.day(due.getValue()));
    }
}
