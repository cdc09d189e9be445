package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.ReadGroups.MemberRow;
import cz.trojlistek.workinggroup.SuspendMembers;

/** Lets a member rest who does not come; the reason is kept. */
class SuspendDialog extends Dialog {

    SuspendDialog(SuspendMembers suspending, MemberRow member, Runnable done) {
        setHeaderTitle(getTranslation("workinggroup.suspend-ask", member.name()));
        var fields = new Fields();
        fields.text(new Paragraph(getTranslation("workinggroup.suspend-what")));
        var reason = fields.add("reason", new TextArea(getTranslation("workinggroup.suspend-reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        fields.primary("workinggroup.suspend", () -> suspending.suspend(member.id(), reason.getValue()), () -> {
            close();
            done.run();
        });
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
