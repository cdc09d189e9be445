package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what is typed into the forms inside it, while it is typed, and puts back what was kept before. Every {@link Fields}
 * that appears in it takes part by itself.
 */
public class DraftedForm extends Div {

    /** Where the text is kept. */
    public interface Keeper {

        /** In the place of what was kept before; gives back when. */
        Instant keep(String content);

        void discard();
    }

    private final transient Keeper keeper;
    private final ObjectNode before;
    private final Map<Fields, Unsaved> forms = new LinkedHashMap<>();
    private final Paragraph state = new Paragraph();
    private final Note restored;
    private boolean saved;

    /** {@code content} is what {@link Keeper#keep} was given, or null; {@code again} shows the form anew. */
    public DraftedForm(Keeper keeper, @Nullable String content, @Nullable Instant savedAt, Runnable again) {
        this.keeper = keeper;
        before = content == null ? Unsaved.none() : Unsaved.read(content);
        var discard = new Button(
                getTranslation("draft.discard"),
                click -> Confirm.ask(
                        getTranslation("draft.discard.sure"),
                        getTranslation("draft.discard"),
                        () -> {
                            keeper.discard();
                            again.run();
                            PageHeader.focusTitle();
                        },
                        new Paragraph(getTranslation("draft.discard.what"))));
        restored = Note.banner(
                State.INFO, savedAt == null ? "" : getTranslation("draft.restored", Dates.moment(savedAt)), discard);
        restored.setVisible(false);
        state.addClassNames("small", "muted");
        state.getElement().setAttribute("role", "status");
        state.setVisible(false);
        addClassName("drafted");
        add(restored);
    }

    /** The form itself. */
    public DraftedForm of(Component form) {
        add(form, state);
        return this;
    }

    /** A form has appeared; when others were typed into before, what was kept of an earlier one is not kept any longer. */
    void opened(Fields form, Unsaved there) {
        forms.keySet().removeIf(one -> !one.isAttached());
        forms.put(form, there);
        if (there.takeFrom(before)) {
            restored.setVisible(true);
        }
        if (saved) {
            save();
        }
    }

    void save() {
        var typed = Unsaved.none();
        forms.values().forEach(form -> form.addTo(typed));
        try {
            if (typed.isEmpty()) {
                keeper.discard();
                state.setVisible(false);
            } else {
                say(getTranslation("draft.saved", Dates.moment(keeper.keep(typed.toString()))));
            }
            saved = true;
        } catch (NotFound ended) {
            refused(getTranslation("draft.ended"));
        } catch (RuleViolation violation) {
            refused(getTranslation(violation.code(), violation.arguments()));
        }
    }

    private void refused(String sentence) {
        if (!sentence.equals(state.getText())) {
            say(sentence);
            Notice.refused(sentence);
        }
    }

    private void say(String sentence) {
        state.setText(sentence);
        state.setVisible(true);
    }
}
