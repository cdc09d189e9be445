package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** What all features say under pieces of a plan's text, one below the other. */
@org.springframework.stereotype.Component
public class AllLineNotes {

    private final ObjectProvider<LineNotes> features;

    AllLineNotes(ObjectProvider<LineNotes> features) {
        this.features = features;
    }

    /** For some of these pieces of the plan of that cycle. */
    public Map<UUID, Component> of(UUID cycle, Collection<UUID> pieces) {
        var all = new HashMap<UUID, Component>();
        features.orderedStream()
                .forEach(one -> one.of(cycle, pieces)
                        .forEach((piece, note) -> ((Div) all.computeIfAbsent(piece, first -> notes())).add(note)));
        return all;
    }

    private static Div notes() {
        var notes = new Div();
        notes.addClassName("notes");
        return notes;
    }
}
