package cz.trojlistek.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.remark.ReadRemarks;
import cz.trojlistek.remark.ReadRemarks.Count;
import cz.trojlistek.remark.WriteRemarks;
import cz.trojlistek.shell.LineNotes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Under every piece of a draft: how many remarks are open there, and the way to them and to a new one. */
@org.springframework.stereotype.Component
@Order(2)
class RemarkNotes implements LineNotes {

    private final ReadRemarks read;
    private final WriteRemarks write;

    RemarkNotes(ReadRemarks read, WriteRemarks write) {
        this.read = read;
        this.write = write;
    }

    @Override
    public Map<UUID, Component> of(UUID cycle, Collection<UUID> pieces) {
        var counts = read.counts(cycle, pieces);
        var may = write.may(cycle);
        var notes = new HashMap<UUID, Component>();
        for (var piece : pieces) {
            var count = counts.get(piece);
            if (may || count != null) {
                notes.put(piece, note(cycle, piece, count));
            }
        }
        return notes;
    }

    private static Component note(UUID cycle, UUID piece, @Nullable Count count) {
        var words = count == null
                ? I18NProvider.translate("remark.say")
                : I18NProvider.translate("remark.count", count.open(), count.all());
        var note = new Div(new Anchor(RemarksView.of(cycle, piece), words));
        note.addClassName("small");
        return note;
    }
}
