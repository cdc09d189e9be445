package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A paged table that is read, not edited: a real HTML table, printable, whose rows become labelled blocks on a phone.
 * The first column names the row.
 */
public class Listing<T> extends Div {

    /** Reads one page. */
    @FunctionalInterface
    public interface Page<T> {
        List<T> read(int offset, int limit);
    }

    public static final int ROWS = 25;

    private record Column<T>(String label, boolean number, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final Div box = new Div(table);
    private final Div pages = new Div();
    private @Nullable Component empty;
    private Page<T> source = (offset, limit) -> List.of();
    private int offset;

    /** The label is for who cannot see the heading above it. */
    public Listing(String label) {
        table.addClassNames("table", "fold");
        table.getElement().setAttribute("aria-label", label);
        box.addClassName("table-box");
        pages.addClassNames("row", "pages");
        add(box, pages);
    }

    public Listing<T> column(String label, Function<T, String> text) {
        return component(label, row -> new Span(text.apply(row)));
    }

    public Listing<T> component(String label, Function<T, Component> cell) {
        columns.add(new Column<>(label, false, cell));
        return this;
    }

    /** Figures stand at the right, their digits under each other. */
    public Listing<T> number(String label, Function<T, ? extends Number> number) {
        columns.add(new Column<>(
                label, true, row -> new Span(Dates.number(number.apply(row).longValue()))));
        return this;
    }

    /** What stands here when there is no row at all. */
    public Listing<T> whenEmpty(Component instead) {
        empty = instead;
        return this;
    }

    /** Where the rows come from; reads the first page. */
    public Listing<T> from(Page<T> source) {
        this.source = source;
        offset = 0;
        refresh();
        return this;
    }

    /** Reads the shown page again. */
    public final void refresh() {
        var rows = source.read(offset, ROWS + 1); // one more tells whether there is a next page
        table.removeAll();
        pages.removeAll();
        if (empty != null) {
            remove(empty);
        }
        var nothing = rows.isEmpty() && offset == 0;
        box.setVisible(!nothing);
        if (nothing) {
            if (empty != null) {
                add(empty);
            }
            return;
        }
        table.add(head());
        var body = new NativeTableBody();
        rows.stream().limit(ROWS).forEach(row -> body.add(row(row)));
        table.add(body);
        turn("list.previous", offset > 0, -ROWS);
        turn("list.next", rows.size() > ROWS, ROWS);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column.label());
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("r", column.number());
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(T item) {
        var row = new NativeTableRow();
        for (var column : columns) {
            var content = column.cell().apply(item);
            if (row.getChildren().findAny().isEmpty()) {
                var name = new NativeTableHeaderCell(content);
                name.getElement().setAttribute("scope", "row");
                row.add(name);
            } else {
                var cell = new NativeTableCell(content);
                if (!saysItself(content)) {
                    cell.getElement().setAttribute("data-l", column.label());
                }
                cell.setClassName("r", column.number());
                row.add(cell);
            }
        }
        return row;
    }

    /** A button says what it is, and so does a row of buttons. */
    private static boolean saysItself(Component content) {
        return content instanceof Button
                || (content.getChildren().findAny().isPresent()
                        && content.getChildren().allMatch(Button.class::isInstance));
    }

    private void turn(String key, boolean possible, int by) {
        if (possible) {
            pages.add(new Button(getTranslation(key), click -> {
                offset += by;
                refresh();
                getElement().executeJs("this.scrollIntoView({block: 'start'})");
            }));
        }
    }
}
