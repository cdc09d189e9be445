package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import cz.trojlistek.workinggroup.WorkingGroup;

/** What the group agrees on how it works (BR-105 to 107). */
class RulesDialog extends Dialog {

    private final Fields fields = new Fields();

    RulesDialog(FormGroups groups, WorkingGroup group, Runnable done) {
        setHeaderTitle(getTranslation("workinggroup.agree-rules"));
        fields.saw(group.version());
        var now = group.rules();
        var lead = number("invitationLeadDays", "lead-days", now.invitationLeadDays());
        var quorum = choice("quorum", "quorum", Quorum.values(), now.quorum());
        var majority = choice("decisionMajority", "majority", DecisionMajority.values(), now.decisionMajority());
        var guests = number("guestMeetings", "guest-meetings", now.guestMeetings());
        var meetings = number("yearlyMeetings", "meetings-a-year", now.yearlyMeetings());
        var perRollam = fields.add("perRollam", new Checkbox(getTranslation("workinggroup.per-rollam")));
        perRollam.setHelperText(getTranslation("workinggroup.per-rollam-help"));
        perRollam.setValue(now.perRollam());
        var open = fields.add("openToPublic", new Checkbox(getTranslation("workinggroup.open-to-public")));
        open.setHelperText(getTranslation("workinggroup.open-to-public-help"));
        open.setValue(now.openToPublic());
        fields.primary(
                "workinggroup.agree",
                () -> groups.agreeRules(
                        group.id(),
                        fields.seen(),
                        new RulesOfProcedure(
                                lead.getValue(),
                                quorum.getValue(),
                                majority.getValue(),
                                guests.getValue(),
                                meetings.getValue(),
                                perRollam.getValue(),
                                open.getValue())),
                () -> {
                    close();
                    done.run();
                });
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }

    private IntegerField number(String name, String key, int now) {
        var field = fields.add(name, new IntegerField(getTranslation("workinggroup." + key)));
        field.setRequiredIndicatorVisible(true);
        field.setHelperText(getTranslation("workinggroup." + key + "-help"));
        field.setValue(now);
        return field;
    }

    private <E extends Enum<E>> Select<E> choice(String name, String key, E[] items, E now) {
        var field = fields.add(name, new Select<E>());
        field.setLabel(getTranslation("workinggroup." + key));
        field.setRequiredIndicatorVisible(true);
        field.setItems(items);
        field.setItemLabelGenerator(one -> getTranslation("workinggroup." + key + "." + one));
        field.setValue(now);
        field.setWidthFull();
        return field;
    }
}
