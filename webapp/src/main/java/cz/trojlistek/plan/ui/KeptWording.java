package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.WriteTogether;
import cz.trojlistek.shell.DraftedForm;
import java.time.Instant;

/** The editor of a piece: what is typed is kept while it is typed, and others see that somebody writes there. */
final class KeptWording {

    private KeptWording() {}

    /** {@code cancel} gives back what is read, {@code again} opens the editor anew. */
    static Component of(PlanLine line, Editing editing, Runnable cancel, Runnable again) {
        var together = editing.together();
        var begun = together.begin(line.id(), line.editVersion());
        var editor = new WordingEditor(line, begun.seenVersion(), editing, () -> {
            together.end(line.id());
            cancel.run();
        });
        return new DraftedForm(keeper(together, line, begun.seenVersion()), begun.content(), begun.savedAt(), again)
                .of(editor);
    }

    private static DraftedForm.Keeper keeper(WriteTogether together, PlanLine line, int seenVersion) {
        return new DraftedForm.Keeper() {
            @Override
            public Instant keep(String content) {
                return together.keep(line.id(), seenVersion, content);
            }

            @Override
            public void discard() {
                together.discard(line.id());
            }
        };
    }
}
