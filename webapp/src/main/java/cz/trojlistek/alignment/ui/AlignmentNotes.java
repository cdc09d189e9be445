package cz.trojlistek.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.alignment.AlignmentState;
import cz.trojlistek.alignment.ReadAlignments;
import cz.trojlistek.alignment.ReadAlignments.Summary;
import cz.trojlistek.shell.LineNotes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** Under a measure of the text: how many links it has and of which kind, and the way to them. */
@org.springframework.stereotype.Component
@Order(1)
class AlignmentNotes implements LineNotes {

    private final ReadAlignments read;

    AlignmentNotes(ReadAlignments read) {
        this.read = read;
    }

    @Override
    public Map<UUID, Component> of(UUID cycle, Collection<UUID> pieces) {
        var summaries = read.summaries(cycle, pieces);
        var mayName = summaries.values().stream()
                .map(Summary::packageNumber)
                .distinct()
                .collect(Collectors.toMap(one -> one, one -> read.mayName(cycle, one)));
        var notes = new HashMap<UUID, Component>();
        summaries.forEach((piece, summary) -> {
            if (summary.all() > 0 || mayName.getOrDefault(summary.packageNumber(), false)) {
                notes.put(piece, note(cycle, summary));
            }
        });
        return notes;
    }

    private static Component note(UUID cycle, Summary summary) {
        var words = I18NProvider.translate(summary.all() > 0 ? "alignment.links" : "alignment.name-first");
        var way = new Anchor("plans/" + cycle + "/alignment/" + summary.element(), words);
        way.setAriaLabel(words + ": " + summary.code());
        var note = new Div(way);
        note.addClassNames("row", "small", "links");
        count(note, AlignmentState.CONFLICT, summary.conflict());
        count(note, AlignmentState.AGREEMENT, summary.agreement());
        count(note, AlignmentState.ONE_SIDE, summary.oneSide());
        return note;
    }

    private static void count(Div note, AlignmentState state, int links) {
        if (links > 0) {
            note.add(StateWords.mark(state, I18NProvider.translate("alignment.state." + state) + " " + links));
        }
    }
}
