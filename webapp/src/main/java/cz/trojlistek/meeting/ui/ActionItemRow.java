package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.meeting.NewActionItem;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.shell.Composed;
import cz.trojlistek.shell.DayField;
import java.util.LinkedHashMap;
import java.util.Map;

/** One action item: what, who, until when. */
class ActionItemRow extends Div implements Composed {

    private final TextField title = new TextField(getTranslation("meeting.item-title"));
    private final TextField assignee = new TextField(getTranslation("meeting.assignee"));
    private final DayField due = new DayField(getTranslation("meeting.due"));

    ActionItemRow() {
        addClassName("stack");
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        assignee.setRequiredIndicatorVisible(true);
        due.setRequiredIndicatorVisible(true);
        var rest = new Div(assignee, due);
        rest.addClassName("row");
        add(title, rest);
    }

    void show(ReadMeetings.ActionItemRow item) {
        title.setValue(item.title());
        assignee.setValue(item.assignee());
        due.setValue(item.due());
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", title);
        fields.put("assignee", assignee);
        fields.put("due", due);
        return fields;
    }

    NewActionItem item() {
        return new NewActionItem(title.getValue(), assignee.getValue(), due.getValue());
    }
}
