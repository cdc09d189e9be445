package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.shell.Composed;
import java.util.LinkedHashMap;
import java.util.Map;

/** One item of the agenda: what, who speaks to it, how long, its document, what is to be decided. */
class AgendaRow extends Div implements Composed {

    private final TextField title = new TextField(getTranslation("meeting.item-name"));
    private final TextField presenter = new TextField(getTranslation("meeting.presenter"));
    private final IntegerField minutes = new IntegerField(getTranslation("meeting.planned-minutes"));
    private final TextField link = new TextField(getTranslation("meeting.document"));
    private final TextArea proposal = new TextArea(getTranslation("meeting.proposal"));

    /** {@code counted} is told of other minutes. */
    AgendaRow(Runnable counted) {
        addClassName("stack");
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        link.setPlaceholder("https://");
        link.setWidthFull();
        proposal.setWidthFull();
        minutes.addValueChangeListener(change -> counted.run());
        var beside = new Div(presenter, minutes);
        beside.addClassName("cols-2");
        add(title, beside, link, proposal);
    }

    void show(AgendaItem item) {
        title.setValue(item.title());
        presenter.setValue(item.presenter());
        minutes.setValue(item.plannedMinutes() == 0 ? null : item.plannedMinutes());
        link.setValue(item.link());
        proposal.setValue(item.proposal());
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", title);
        fields.put("presenter", presenter);
        fields.put("plannedMinutes", minutes);
        fields.put("link", link);
        fields.put("proposal", proposal);
        return fields;
    }

    /** 0 where none are planned. */
    int minutes() {
        var typed = minutes.getValue();
        return typed == null ? 0 : typed;
    }

    AgendaItem item() {
        return new AgendaItem(title.getValue(), presenter.getValue(), minutes(), link.getValue(), proposal.getValue());
    }
}
