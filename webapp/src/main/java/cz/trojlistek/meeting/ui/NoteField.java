package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.WordDifference;
import cz.trojlistek.meeting.MeetingNote;
import cz.trojlistek.meeting.MeetingNote.Beside;
import cz.trojlistek.meeting.TakeNotes;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.State;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text several people may write at once: kept while it is typed. Where two have written otherwise, both texts stand here
 * with their difference, and who is here chooses one or joins both.
 */
class NoteField extends Div implements HasLabel, HasValidationProperties, Focusable<NoteField> {

    private static final int MILLIS_BETWEEN_LOOKS = 2000;

    private final transient TakeNotes notes;
    private final UUID meeting;
    private final TextArea text = new TextArea();
    private final Paragraph state = new Paragraph();
    private final Div others = new Div();
    private transient MeetingNote stands;
    private boolean filling;

    NoteField(TakeNotes notes, UUID meeting, String label, MeetingNote note) {
        this.notes = notes;
        this.meeting = meeting;
        stands = note;
        text.setLabel(label);
        text.setWidthFull();
        text.getElement()
                .addPropertyChangeListener("value", "input", typed -> {})
                .throttle(MILLIS_BETWEEN_LOOKS);
        text.addValueChangeListener(typed -> keep());
        text.addFocusListener(begun -> lookAgain());
        state.addClassNames("small", "muted");
        state.getElement().setAttribute("role", "status");
        others.addClassName("stack");
        addClassName("note-field");
        add(text, state, others);
        show(note);
    }

    /** What stands in the field. */
    String text() {
        return text.getValue();
    }

    /** The edition it comes from. */
    int edition() {
        return stands.edition();
    }

    void lines(int atLeast) {
        text.setMinRows(atLeast);
    }

    private void keep() {
        if (!filling) {
            var seen = mine(stands) == null ? stands.edition() : 0;
            reach(() -> notes.keep(meeting, stands.item(), seen, text.getValue()));
        }
    }

    /** What has been typed here met another text where it was to go. */
    void met() {
        keep();
    }

    /** What another has written since, as long as nothing was typed here. */
    private void lookAgain() {
        if (mine(stands) == null && text.getValue().equals(stands.wording()) && stands.edition() > 0) {
            reach(() -> notes.note(meeting, stands.item()));
        }
    }

    private void reach(Supplier<MeetingNote> use) {
        try {
            setInvalid(false);
            show(use.get());
        } catch (RuleViolation violation) {
            setErrorMessage(getTranslation(violation.code(), violation.arguments()));
            setInvalid(true);
        }
    }

    private void show(MeetingNote now) {
        stands = now;
        var mine = mine(now);
        var wording = mine == null ? now.wording() : mine.wording();
        if (!text.getValue().strip().equals(wording)) { // the blank after a word stays where it is typed
            put(wording);
        }
        state.setText(
                now.savedAt() == null
                        ? ""
                        : getTranslation("meeting.note-kept", now.writtenBy(), Dates.moment(now.savedAt())));
        others.removeAll();
        now.beside().forEach(one -> others.add(one.mine() ? met(now, one) : waiting(now, one)));
    }

    /** Somebody was quicker: what stands is theirs, in the field is mine. */
    private Component met(MeetingNote now, Beside mine) {
        var note = Note.banner(
                State.SOON,
                getTranslation("meeting.note-met", now.writtenBy()),
                new ChangedWords(WordDifference.between(now.wording(), mine.wording())),
                buttons(
                        button("meeting.note-keep-mine", mine, here -> here),
                        button("meeting.note-take-theirs", mine, here -> now.wording()),
                        button("meeting.note-join", mine, here -> joined(now.wording(), here))));
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    /** Somebody has left theirs beside what stands. */
    private Component waiting(MeetingNote now, Beside theirs) {
        return Note.banner(
                State.INFO,
                getTranslation("meeting.note-beside", theirs.writtenBy(), Dates.moment(theirs.savedAt())),
                new ChangedWords(WordDifference.between(now.wording(), theirs.wording())),
                buttons(
                        button("meeting.note-leave-theirs", theirs, here -> here),
                        button("meeting.note-take-theirs", theirs, here -> theirs.wording()),
                        button("meeting.note-join", theirs, here -> joined(here, theirs.wording()))));
    }

    private Button button(String key, Beside other, UnaryOperator<String> chosen) {
        return new Button(getTranslation(key), click -> {
            var wording = chosen.apply(text.getValue());
            reach(() -> notes.settle(meeting, stands.item(), stands.edition(), wording, other));
            text.focus();
        });
    }

    private static Div buttons(Button... all) {
        var row = new Div(all);
        row.addClassNames("row", "buttons");
        return row;
    }

    private static String joined(String first, String second) {
        return first.strip() + "\n\n" + second.strip();
    }

    private void put(String wording) {
        filling = true;
        try {
            text.setValue(wording);
        } finally {
            filling = false;
        }
    }

    private static @Nullable Beside mine(MeetingNote note) {
        return note.beside().stream().filter(Beside::mine).findFirst().orElse(null);
    }

    @Override
    public void setLabel(String label) {
        text.setLabel(label);
    }

    @Override
    public String getLabel() {
        return text.getLabel();
    }

    @Override
    public void setErrorMessage(@Nullable String sentence) {
        text.setErrorMessage(sentence);
    }

    @Override
    public String getErrorMessage() {
        return Objects.requireNonNullElse(text.getErrorMessage(), "");
    }

    @Override
    public void setInvalid(boolean invalid) {
        text.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return text.isInvalid();
    }

    @Override
    public void focus() {
        text.focus();
    }
}
