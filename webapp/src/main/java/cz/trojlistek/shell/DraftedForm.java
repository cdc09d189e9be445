package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

        /** What has become of what the form is for, once it has ended: then nothing of the form can go through any more. */
        default Optional<Ended> ended() {
            return Optional.empty();
        }
    }

    /** A sentence, and the way to what came of it. */
    public record Ended(String sentence, Anchor result) {}

    private final transient Keeper keeper;
    private final ObjectNode before;
    private final Map<Fields, Unsaved> forms = new LinkedHashMap<>();
    private final Paragraph state = new Paragraph();
    private final Note restored;
    private @Nullable Note over;
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
                            if (!hasEnded()) {
                                keeper.discard();
                                again.run();
                                PageHeader.focusTitle();
                            }
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

    /**
     * Whether what the form is for has ended meanwhile, in another window or by somebody else. Then it is said, what was typed
     * stays where it is until the person leaves, and that is asked about, for nothing keeps it any more.
     */
    public boolean hasEnded() {
        if (over == null) {
            keeper.ended().ifPresent(this::end);
        }
        return over != null;
    }

    private void end(Ended ended) {
        ended.result().setTarget(AnchorTarget.BLANK);
        over = Note.banner(
                State.SOON, ended.sentence(), new Paragraph(getTranslation("draft.ended-kept")), ended.result());
        over.getElement().setAttribute("role", "alert");
        over.getElement().setAttribute("tabindex", "-1");
        addComponentAsFirst(over);
        restored.setVisible(false);
        state.setVisible(false);
        forms.values().forEach(Unsaved::keptNoLonger);
    }

    /** Takes the person to where it says that it has ended. */
    void showEnd() {
        if (over != null) {
            over.getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'start'}) })");
        }
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
            if (!hasEnded()) {
                refused(getTranslation("draft.ended"));
            }
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
