package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part that a feature adds to another feature's page, which thereby need not know it. A bean, asked per visit. */
public interface PagePart {

    /** The page it belongs to, for example {@code group}. */
    String page();

    /** Smaller stands higher. */
    int order();

    /** What is shown for the page's subject, to the person now signed in. */
    Component show(UUID subject);
}
