package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.details.Details;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;

/** Other days for a window that is not over; folded away, for it is rare. Its timers follow. */
class MoveWindow extends Details {

    MoveWindow(RunConsultation run, Head head, Runnable done) {
        var window = head.facts().window();
        var fields = new Fields().saw(head.facts().version());
        var from = new DayField(getTranslation("consultation.announce.from"));
        var to = new DayField(getTranslation("consultation.announce.to"));
        from.setValue(window.opensOn());
        to.setValue(window.closesOn());
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        fields.beside(() -> {
            fields.add("from", from);
            fields.add("to", to);
        });
        fields.secondary(
                "consultation.move-window",
                () -> run.moveWindow(head.facts().id(), fields.seen(), from.getValue(), to.getValue()),
                done);
        setSummaryText(getTranslation("consultation.move-window"));
        add(fields);
    }
}
