package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.WorkingGroup;

/** Gives a group another name, or takes back one that was founded by mistake. */
class GroupDialog extends Dialog {

    /** {@code founding}: only while the cycle organises a group can be taken back. */
    GroupDialog(FormGroups groups, WorkingGroup group, boolean founding, Runnable renamed) {
        setHeaderTitle(getTranslation("workinggroup.edit"));
        var fields = new Fields().saw(group.version());
        var name = fields.add("name", new TextField(getTranslation("workinggroup.name")));
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("workinggroup.rename-help"));
        name.setWidthFull();
        name.setValue(group.name());
        fields.primary("workinggroup.rename", () -> groups.rename(group.id(), fields.seen(), name.getValue()), () -> {
            close();
            renamed.run();
        });
        if (founding) {
            fields.removal(
                    "workinggroup.remove",
                    getTranslation("workinggroup.remove-ask", group.name()),
                    () -> groups.remove(group.id(), fields.seen()),
                    () -> {
                        close();
                        UI.getCurrent().navigate("plans/" + group.cycle() + "/groups");
                    });
        }
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
