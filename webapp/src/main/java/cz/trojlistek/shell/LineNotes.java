package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A line under a piece of a plan's text, with the way to more; which feature it comes from is not said. */
@FunctionalInterface
public interface LineNotes {

    /** For some of these pieces of the plan of that cycle. */
    Map<UUID, Component> of(UUID cycle, Collection<UUID> pieces);
}
