package cz.trojlistek.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.function.IntSupplier;

/** A grid as we like it: read page by page, no stripes, cells wrap, the label read out. */
public class PagedGrid<T> extends Grid<T> {

    public PagedGrid(String label) {
        super(50);
        setAriaLabel(label);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        addClassName("table-box");
    }

    /** Rows and their number come from the database only as far as they are shown. */
    public void from(Listing.Page<T> page, IntSupplier count) {
        setItems(DataProvider.fromCallbacks(query -> page.read(query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            query.getLimit();
            return count.getAsInt();
        }));
    }
}
