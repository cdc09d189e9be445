package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** A field, or a row of {@link Rows}, that is made of fields: what it is asked, said and kept is that of each of them. */
public interface Composed {

    /** In the order they are read, by the names the use case gives them. */
    Map<String, Component> fields();
}
