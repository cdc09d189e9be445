package cz.trojlistek.membercall.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.membercall.PublishCalls;
import cz.trojlistek.membercall.ReadCalls.CallRow;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import java.util.UUID;

/** Publishes a call for members, or changes an open one. */
class CallDialog extends Dialog {

    private final Fields fields = new Fields();
    private final TextArea text;
    private final DayField lastDay;
    private final transient Runnable done;

    private CallDialog(String title, Runnable done) {
        this.done = done;
        setHeaderTitle(getTranslation(title));
        setWidth("min(40rem, 94vw)");
        fields.text(new Paragraph(getTranslation("membercall.what")));
        text = fields.add("text", new TextArea(getTranslation("membercall.text")));
        text.setHelperText(getTranslation("membercall.text-help"));
        text.setMaxLength(10_000);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        lastDay = fields.add("lastDay", new DayField(getTranslation("membercall.last-day")));
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setHelperText(getTranslation("membercall.last-day-help"));
        add(fields);
    }

    static CallDialog publish(PublishCalls publishing, UUID cycle, Runnable done) {
        var dialog = new CallDialog("membercall.publish", done);
        return dialog.with(
                "membercall.publish-it",
                () -> publishing.publish(cycle, dialog.text.getValue(), dialog.lastDay.getValue()));
    }

    static CallDialog change(PublishCalls publishing, CallRow call, Runnable done) {
        var dialog = new CallDialog("membercall.change", done);
        dialog.text.setValue(call.text());
        dialog.lastDay.setValue(call.lastDay());
        dialog.fields.saw(call.version());
        return dialog.with(
                "membercall.save",
                () -> publishing.change(
                        call.id(), dialog.fields.seen(), dialog.text.getValue(), dialog.lastDay.getValue()));
    }

    private CallDialog with(String action, Runnable useCase) {
        fields.primary(action, useCase, () -> {
            close();
            done.run();
        });
        fields.leave("form.cancel", this::close);
        return this;
    }
}
