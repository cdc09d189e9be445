package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.shell.Fields;
import java.util.UUID;

/** Objects to minutes, in one's own name or, for who leads the group, for a member without an account. */
class ObjectDialog extends Dialog {

    ObjectDialog(ObjectToMinutes objecting, UUID meeting, boolean leads, Runnable done) {
        setHeaderTitle(getTranslation("meeting.object"));
        setWidth("min(34rem, 94vw)");
        var fields = new Fields();
        fields.text(new Paragraph(getTranslation("meeting.object-what")));
        var wording = fields.add("wording", new TextArea(getTranslation("meeting.object-wording")));
        wording.setRequiredIndicatorVisible(true);
        wording.setMaxLength(4000);
        wording.setWidthFull();
        var by = new TextField(getTranslation("meeting.object-by"));
        if (leads) {
            fields.optional("raisedBy", by).setHelperText(getTranslation("meeting.object-by-help"));
            by.setWidthFull();
        }
        fields.primary(
                "meeting.object",
                () -> {
                    if (by.isEmpty()) {
                        objecting.object(meeting, wording.getValue());
                    } else {
                        objecting.objectFor(meeting, by.getValue(), wording.getValue());
                    }
                },
                () -> {
                    close();
                    done.run();
                });
        fields.leave("form.cancel", this::close);
        add(fields);
    }
}
