package cz.trojlistek.shell;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.trojlistek.kernel.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Narrows a list to what holds a text; what is searched for stands in the address of the page. */
public class SearchField extends TextField {

    private static final int LONGEST = 200;

    /** {@code narrow} goes to the address of what somebody typed. */
    public SearchField(String label, Consumer<String> narrow) {
        super(label);
        setValueChangeMode(ValueChangeMode.LAZY);
        setClearButtonVisible(true);
        setMaxLength(100);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow.accept(change.getValue());
            }
        });
    }

    /** The rows of what the address asks for. What no text can hold is not shown and stands nowhere: the field says so. */
    public <T> Listing.Page<T> rows(String asked, Function<String, Listing.Page<T>> found) {
        try {
            Wording.optional("search", asked, LONGEST);
            setValue(asked);
            setInvalid(false);
            return found.apply(asked);
        } catch (Wording.Unusable unusable) {
            setValue("");
            setErrorMessage(getTranslation("search.unreadable"));
            setInvalid(true);
            return (offset, limit) -> List.of();
        }
    }
}
