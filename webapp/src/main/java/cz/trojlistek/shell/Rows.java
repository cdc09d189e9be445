package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of several rows, each a few fields that belong together; rows are added and taken away. */
public class Rows<R extends Component> extends CustomField<Integer> {

    private final List<R> rows = new ArrayList<>();
    private final Div box = new Div();
    private final Button more;
    private final transient Supplier<R> blank;
    private final String takeAway;
    private final String what;
    private transient Consumer<Component> eachRow = row -> {};
    private @Nullable Order order;

    /** What the two buttons say that move a row. */
    private record Order(String up, String down) {}

    /** {@code takeAway} is the label of the button that removes a row. */
    public Rows(String label, String addMore, String takeAway, Supplier<R> blank) {
        setLabel(label);
        what = label; // the label may say more later: that it is optional
        this.blank = blank;
        this.takeAway = takeAway;
        box.addClassName("stack");
        more = new Button(addMore, Sign.PLUS.icon(), click -> {
            var row = addRow();
            updateValue();
            goTo(row);
        });
        var all = new Div(box, more);
        all.addClassName("stack");
        add(all);
        setWidthFull();
    }

    /** Lets rows be moved; said before the first row is there. */
    public Rows<R> ordered(String up, String down) {
        order = new Order(up, down);
        return this;
    }

    /** One more, blank, at the end. */
    public R addRow() {
        var row = blank.get();
        rows.add(row);
        eachRow.accept(row);
        if (row instanceof Composed parts) {
            parts.fields().values().forEach(Fields::saysOnlyWhatItMay);
        }
        var sheet = new Div(row);
        sheet.addClassNames("sheet", row instanceof Composed ? "stack" : "row");
        sheet.getElement().setAttribute("role", "group");
        if (order != null) {
            var moves = new Div(
                    new Button(order.up(), click -> move(row, -1)), new Button(order.down(), click -> move(row, 1)));
            moves.addClassName("row");
            sheet.add(moves);
        }
        sheet.add(new Button(takeAway, Sign.CROSS.icon(), click -> take(row)));
        box.add(sheet);
        number();
        return row;
    }

    /** Who has asked for a row goes on in its first field. */
    private void goTo(R row) {
        var first = row instanceof Composed parts
                ? parts.fields().values().iterator().next()
                : row;
        if (first instanceof Focusable<?> field) {
            field.focus();
        }
    }

    /** The keyboard goes on at what has come in the place of the row. */
    private void take(R row) {
        var place = rows.indexOf(row);
        rows.remove(place);
        box.remove(box.getComponentAt(place));
        number();
        (place < rows.size() ? button(place) : more).focus();
        updateValue();
    }

    /** The keyboard stays on the button that was pressed, so that it can be pressed again; at an end on the other one. */
    private void move(R row, int by) {
        var place = rows.indexOf(row);
        var sheet = box.getComponentAt(place);
        rows.remove(place);
        rows.add(place + by, row);
        box.remove(sheet);
        box.addComponentAtIndex(place + by, sheet);
        number();
        var pressed = move(place + by, by);
        (pressed.isEnabled() ? pressed : move(place + by, -by)).focus();
        fireEvent(new ComponentValueChangeEvent<>(this, this, getValue(), true)); // there are as many rows as before
    }

    /** The button that moves the row at this place up (-1) or down (1). */
    private Button move(int place, int by) {
        var sheet = (Div) box.getComponentAt(place);
        return (Button) ((Div) sheet.getComponentAt(1)).getComponentAt(by < 0 ? 0 : 1);
    }

    private Button button(int place) {
        var sheet = (Div) box.getComponentAt(place);
        return (Button) sheet.getComponentAt(sheet.getComponentCount() - 1);
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            box.getComponentAt(i).getElement().setAttribute("aria-label", what + " " + (i + 1));
            button(i).setAriaLabel(takeAway + " " + (i + 1));
            if (order != null) {
                move(i, -1).setAriaLabel(order.up() + ": " + what + " " + (i + 1));
                move(i, -1).setEnabled(i > 0);
                move(i, 1).setAriaLabel(order.down() + ": " + what + " " + (i + 1));
                move(i, 1).setEnabled(i < rows.size() - 1);
            }
        }
    }

    /** Every field of every row, by the number of its row and its name: {@code 0.wording}; a row may be one field itself. */
    Map<String, Component> parts() {
        var parts = new LinkedHashMap<String, Component>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Composed row) {
                var at = i + ".";
                row.fields().forEach((name, field) -> parts.put(at + name, field));
            } else {
                parts.put(String.valueOf(i), rows.get(i));
            }
        }
        return parts;
    }

    /** "Rozhodnutí 2, " of a field that stands in the second row; empty of a field of no row. */
    String numberOf(Component field) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row == field
                    || (row instanceof Composed composed && composed.fields().containsValue(field))) {
                return what + " " + (i + 1) + ", ";
            }
        }
        return "";
    }

    /** What the rows say, one after the other. What is wrong is told of all of them, at the field it is wrong in. */
    public <T> List<T> read(Function<R, T> reader) {
        var read = new ArrayList<T>();
        var refused = new RowsUnusable(this);
        for (int i = 0; i < rows.size(); i++) {
            try {
                read.add(reader.apply(rows.get(i)));
            } catch (RuleViolation violation) {
                refused.add(i, violation);
            }
        }
        refused.throwIfAny();
        return read;
    }

    public void clearRows() {
        rows.clear();
        box.removeAll();
    }

    public List<R> rows() {
        return List.copyOf(rows);
    }

    /** What is done with every row there is and with each that comes. */
    void eachRow(Consumer<Component> act) {
        eachRow = act;
        rows.forEach(act);
    }

    @Override
    protected Integer generateModelValue() {
        return rows.size();
    }

    @Override
    protected void setPresentationValue(Integer count) {}
}
