package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.consultation.CommentKind;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations.CommentDetail;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Sign;

/** One comment beside the table: what it says, what is proposed and why, what changed because of it. */
class CommentPanel extends Section {

    private final transient RunConsultation run;
    private final transient ComparePlans plans;
    private final transient Head head;
    private final transient CommentDetail comment;
    private final transient Runnable changed;

    CommentPanel(
            RunConsultation run, ComparePlans plans, Head head, CommentDetail comment, String close, Runnable changed) {
        this.run = run;
        this.plans = plans;
        this.head = head;
        this.comment = comment;
        this.changed = changed;
        addClassNames("detail", "card", "stack");
        setAriaLabel(Words.number(comment.number()));
        var back = new Anchor(close, Sign.CROSS.icon(), new Span(getTranslation("consultation.close-panel")));
        back.addClassNames("btn", "quiet", "close");
        add(back, new H2(title()), said(), facts());
        takesFocus(back);
        if (!comment.placeWording().isEmpty()) {
            var place = new Paragraph(comment.placeWording());
            place.addClassName("plan-text");
            add(new H3(Words.place(comment.place())), place);
        }
        var facts = head.facts();
        if (comment.state() == CommentState.LATE) {
            add(new Note[] {Note.calm(getTranslation("consultation.state.LATE"))});
        } else if (head.mayConduct() && !facts.proposed() && !facts.decided()) {
            add(head.windowOver() || comment.kind() == CommentKind.FORMAL ? proposal() : later());
        } else {
            add(decided());
        }
        var outcome = comment.outcome();
        if (head.mayConduct()
                && facts.decided()
                && !facts.incorporated()
                && !facts.published()
                && outcome != null
                && outcome.changesPlan()) {
            var link = new LinkFields(run, plans, head, comment.changed(), comment::id, changed);
            link.saw(comment.version());
            add(link);
        }
    }

    /**
     * Opening it moves the focus to its title, Escape closes it; but not out of a field or an open list, where it would
     * throw away what was typed.
     */
    private void takesFocus(Anchor back) {
        getElement().executeJs("""
                const title = this.querySelector('h2')
                title.tabIndex = -1
                title.focus()
                this.addEventListener('keydown', event => {
                    if (event.key === 'Escape' && !event.target.closest('input, textarea, [opened]')) {
                        $0.click()
                    }
                })""", back);
    }

    private String title() {
        return Words.number(comment.number()) + " " + comment.author();
    }

    private Section said() {
        var said = new Section(new Paragraph(comment.text()));
        said.addClassName("comment");
        if (!comment.proposal().isEmpty()) {
            var wording = new Paragraph(comment.proposal());
            wording.addClassName("quote");
            said.add(new H3(getTranslation("consultation.proposal.shown")), wording);
        }
        return said;
    }

    private Facts facts() {
        var facts = new Facts()
                .add(
                        getTranslation("consultation.received"),
                        getTranslation("consultation.channel." + comment.channel()) + ", "
                                + Dates.moment(comment.receivedAt()))
                .add(getTranslation("consultation.side.short"), getTranslation("consultation.side." + comment.side()))
                .add(getTranslation("consultation.place.short"), Words.place(comment.place()))
                .add(getTranslation("consultation.kind"), getTranslation("consultation.kind." + comment.kind()));
        var day = comment.decidingDay();
        if (day != null) {
            facts.add(getTranslation("consultation.deciding-day"), Dates.day(day));
        }
        if (!comment.email().isEmpty() && head.mayConduct()) {
            facts.add(getTranslation("consultation.email"), comment.email());
        }
        return facts;
    }

    /** Content is settled when everybody had the chance to speak; until then the panel says when that will be (BR-128). */
    private Note later() {
        var fields = new Fields().saw(comment.version());
        classify(fields);
        return Note.calm(
                getTranslation("consultation.propose.later.title"),
                new Paragraph(getTranslation(
                        "consultation.propose.later", Words.until(head.facts().window()))),
                new Paragraph(getTranslation("consultation.propose.later.formal")),
                fields);
    }

    private void classify(Fields fields) {
        var other = comment.kind() == CommentKind.CONTENT ? CommentKind.FORMAL : CommentKind.CONTENT;
        fields.secondary(
                "consultation.classify." + other, () -> run.classify(comment.id(), fields.seen(), other), changed);
    }

    private Fields proposal() {
        var fields = new Fields().saw(comment.version());
        var outcome = new RadioButtonGroup<Outcome>(getTranslation("consultation.outcome"));
        outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("consultation.outcome." + one));
        outcome.setRequiredIndicatorVisible(true);
        outcome.setValue(comment.outcome());
        fields.add("outcome", outcome);
        var reason = fields.add("reason", new TextArea(getTranslation("consultation.reason")));
        reason.setHelperText(getTranslation("consultation.reason-help"));
        reason.setWidthFull();
        reason.setValue(comment.reason());
        fields.text(Note.then(getTranslation("consultation.propose.then")));
        fields.primary(
                "consultation.propose",
                () -> run.propose(comment.id(), fields.seen(), outcome.getValue(), reason.getValue()),
                changed);
        if (comment.outcome() == null) {
            classify(fields);
        }
        return fields;
    }

    private Section decided() {
        var decided = new Section();
        decided.addClassName("stack");
        var outcome = comment.outcome();
        if (outcome == null) {
            decided.add(Words.state(comment.state()));
            return decided;
        }
        decided.add(Words.outcome(outcome), new Span(" "), Words.state(comment.state()));
        if (!comment.reason().isEmpty()) {
            decided.add(new Paragraph(comment.reason()));
        }
        if (!comment.changedCode().isEmpty()) {
            decided.add(new Paragraph(getTranslation("consultation.settlements.changed", comment.changedCode())));
        }
        return decided;
    }
}
