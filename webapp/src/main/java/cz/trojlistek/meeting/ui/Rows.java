package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.shell.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A field of several rows, each a few fields that belong together; rows are added and taken away. */
class Rows<R extends Component> extends CustomField<Integer> {

    private final List<R> rows = new ArrayList<>();
    private final Div box = new Div();
    private final transient Supplier<R> blank;
    private final String takeAway;

    Rows(String label, String addMore, String takeAway, Supplier<R> blank) {
        setLabel(label);
        this.blank = blank;
        this.takeAway = takeAway;
        box.addClassName("stack");
        var more = new Button(addMore, Sign.PLUS.icon(), click -> addRow());
        var all = new Div(box, more);
        all.addClassName("stack");
        add(all);
        setWidthFull();
    }

    R addRow() {
        var row = blank.get();
        rows.add(row);
        var sheet = new Div(row);
        sheet.addClassName("stack");
        var remove = new Button(takeAway, Sign.CROSS.icon());
        remove.setAriaLabel(takeAway + " " + rows.size());
        remove.addClickListener(click -> {
            rows.remove(row);
            box.remove(sheet);
        });
        sheet.add(remove);
        box.add(sheet);
        return row;
    }

    void clearRows() {
        rows.clear();
        box.removeAll();
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    @Override
    protected Integer generateModelValue() {
        return rows.size();
    }

    @Override
    protected void setPresentationValue(Integer count) {}
}
