package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemPage;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.shell.Fields;
import java.util.function.Consumer;

/** What can be done with an item wherever it is shown, one dialog each; {@code done} is told after it. */
@SpringComponent
class ItemDialogs {

    private final ReadActionItems read;
    private final WorkOnActionItems work;

    ItemDialogs(ReadActionItems read, WorkOnActionItems work) {
        this.read = read;
        this.work = work;
    }

    Dialog report(ActionItemPage item, Runnable done) {
        var dialog = dialog("actionitem.report");
        var fields = new Fields();
        fields.text(new Paragraph(text("actionitem.do-what")));
        var note = note(fields);
        return with(
                dialog,
                fields,
                "actionitem.report-it",
                () -> work.report(item.facts().id(), note.getValue()),
                done);
    }

    Dialog cancel(ActionItemPage item, Runnable done) {
        return reasoned(
                "actionitem.cancel",
                "actionitem.cancel-what",
                "actionitem.cancel",
                done,
                reason -> work.cancel(item.facts().id(), reason));
    }

    Dialog reopen(ActionItemPage item, Runnable done) {
        return reasoned(
                "actionitem.reopen",
                "actionitem.reopen-what",
                "actionitem.reopen-it",
                done,
                reason -> work.reopen(item.facts().id(), reason));
    }

    Dialog change(ActionItemPage item, Runnable done) {
        var dialog = dialog("actionitem.change");
        var fields = new ChangeFields(read, work, item, () -> {
            dialog.close();
            done.run();
        });
        fields.leave("form.cancel", dialog::close);
        dialog.add(fields);
        return dialog;
    }

    /** How it went; may stay empty. */
    static TextArea note(Fields fields) {
        var note = fields.optional("note", new TextArea(text("actionitem.note")));
        note.setHelperText(text("actionitem.note-help"));
        note.setMaxLength(4000);
        note.setWidthFull();
        return note;
    }

    static TextArea reason(Fields fields) {
        var reason = fields.add("reason", new TextArea(text("actionitem.reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(4000);
        reason.setWidthFull();
        return reason;
    }

    private static Dialog reasoned(String title, String what, String action, Runnable done, Consumer<String> useCase) {
        var dialog = dialog(title);
        var fields = new Fields();
        fields.text(new Paragraph(text(what)));
        var reason = reason(fields);
        return with(dialog, fields, action, () -> useCase.accept(reason.getValue()), done);
    }

    private static Dialog with(Dialog dialog, Fields fields, String action, Runnable useCase, Runnable done) {
        fields.primary(action, useCase, () -> {
            dialog.close();
            done.run();
        });
        fields.leave("form.cancel", dialog::close);
        dialog.add(fields);
        return dialog;
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(text(title));
        dialog.setWidth("min(34rem, 94vw)");
        return dialog;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
