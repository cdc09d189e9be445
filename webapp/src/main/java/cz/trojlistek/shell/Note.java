package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A few words that stand out: what happens afterwards, what to mind. */
public final class Note extends Div {

    private Note(String... classes) {
        addClassNames(classes);
    }

    /** "Potom": what the button beside it sets going, in one sentence. */
    public static Note then(String sentence) {
        var note = new Note("next");
        note.add(Sign.THEN.icon(), new Span(sentence));
        return note;
    }

    /** A titled remark with a calm green bar, for example "Co se stane potom". */
    public static Note calm(String title, Component... content) {
        var head = new Paragraph(title);
        head.addClassName("strong");
        var note = new Note("note", "calm");
        note.add(head);
        note.add(content);
        return note;
    }

    /** A banner on the ground of its state; the drawing is the state's own. */
    public static Note banner(State state, String sentence, Component... wayOn) {
        var note = new Note("banner", state.word());
        var words = new Div(new Paragraph(sentence));
        words.add(wayOn);
        note.add(state.sign().icon(), words);
        return note;
    }
}
