package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import java.util.Locale;
import java.util.UUID;

/** Founds a group. */
class FoundGroupDialog extends Dialog {

    FoundGroupDialog(FormGroups groups, UUID cycle, Runnable done) {
        setHeaderTitle(getTranslation("workinggroup.found"));
        var fields = new Fields();
        var kind = fields.add("kind", new RadioButtonGroup<GroupKind>(getTranslation("workinggroup.kind")));
        kind.setItems(GroupKind.WORKING, GroupKind.COORDINATION);
        kind.setItemLabelGenerator(
                one -> getTranslation("workinggroup.kind." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(GroupKind.WORKING);
        var name = fields.add("name", new TextField(getTranslation("workinggroup.name")));
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("workinggroup.name-help"));
        name.setWidthFull();
        fields.primary("workinggroup.found-it", () -> groups.found(cycle, kind.getValue(), name.getValue()), () -> {
            close();
            done.run();
        });
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
