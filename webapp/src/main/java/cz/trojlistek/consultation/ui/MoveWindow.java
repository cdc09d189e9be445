package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.consultation.CommentWindow;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;

/** Other days for a window that is not over, and why; folded away, for it is rare. Its timers follow. */
class MoveWindow extends Details {

    private final CommentWindow window;
    private final DayField from = new DayField(getTranslation("consultation.announce.from"));
    private final DayField to = new DayField(getTranslation("consultation.announce.to"));
    private final TextArea reason = new TextArea(getTranslation("consultation.move.reason"));

    MoveWindow(RunConsultation run, Rehearsal rehearsal, Head head, Runnable done) {
        window = head.facts().window();
        var fields = new Fields().saw(head.facts().version());
        from.setValue(window.opensOn());
        to.setValue(window.closesOn());
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        fields.beside(() -> {
            fields.add("from", from);
            fields.add("to", to);
        });
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("consultation.move.reason-help"));
        reason.setWidthFull();
        fields.add("reason", reason);
        fields.binding(
                "consultation.move-window",
                rehearsal,
                this::record,
                () -> run.moveWindow(
                        head.facts().id(), fields.seen(), from.getValue(), to.getValue(), reason.getValue()),
                done);
        setSummaryText(getTranslation("consultation.move-window"));
        add(fields);
    }

    private Component record() {
        return new Div(
                new Paragraph(getTranslation(
                        "consultation.move.record",
                        Dates.range(from.getValue(), to.getValue()),
                        Dates.range(window.opensOn(), window.closesOn()))),
                new Paragraph(getTranslation("consultation.move.because", reason.getValue())));
    }
}
