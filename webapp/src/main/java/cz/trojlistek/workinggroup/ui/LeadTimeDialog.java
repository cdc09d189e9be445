package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.WorkingGroup;

/** The group agrees how many days ahead it invites (BR-105). */
class LeadTimeDialog extends Dialog {

    LeadTimeDialog(FormGroups groups, WorkingGroup group, Runnable done) {
        setHeaderTitle(getTranslation("workinggroup.agree-lead-days"));
        var fields = new Fields().saw(group.version());
        var days = fields.add("invitationLeadDays", new IntegerField(getTranslation("workinggroup.lead-days")));
        days.setRequiredIndicatorVisible(true);
        days.setHelperText(getTranslation("workinggroup.lead-days-help"));
        days.setValue(group.invitationLeadDays());
        fields.primary(
                "workinggroup.agree", () -> groups.agreeLeadTime(group.id(), fields.seen(), days.getValue()), () -> {
                    close();
                    done.run();
                });
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
