package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.FoundTeams;
import cz.trojlistek.workinggroup.GroupKind;
import java.util.Locale;
import java.util.UUID;

/** Founds a group, in a region also the team of a district that has none yet. */
class FoundGroupDialog extends Dialog {

    FoundGroupDialog(FormGroups groups, FoundTeams teams, UUID cycle, Runnable done) {
        setHeaderTitle(getTranslation("workinggroup.found"));
        var fields = new Fields();
        var kind = fields.add("kind", new RadioButtonGroup<GroupKind>(getTranslation("workinggroup.kind")));
        var districts = teams.districtsWithout(cycle);
        kind.setItems(groups.kinds(cycle).stream()
                .filter(one -> one != GroupKind.DISTRICT || !districts.isEmpty())
                .toList());
        kind.setItemLabelGenerator(
                one -> getTranslation("workinggroup.kind." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(GroupKind.WORKING);
        var district = fields.add("district", new Select<Territory>());
        district.setLabel(getTranslation("workinggroup.district"));
        district.setItems(districts);
        district.setItemLabelGenerator(Territory::name);
        district.setVisible(false);
        var name = fields.add("name", new TextField(getTranslation("workinggroup.name")));
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("workinggroup.name-help"));
        name.setWidthFull();
        kind.addValueChangeListener(changed -> district.setVisible(changed.getValue() == GroupKind.DISTRICT));
        district.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null && name.isEmpty()) {
                name.setValue(
                        getTranslation("workinggroup.team-of", chosen.getValue().name()));
            }
        });
        fields.primary(
                "workinggroup.found-it",
                () -> {
                    if (kind.getValue() == GroupKind.DISTRICT) {
                        var chosen = district.getValue();
                        teams.found(cycle, chosen == null ? null : chosen.path(), name.getValue());
                    } else {
                        groups.found(cycle, kind.getValue(), name.getValue());
                    }
                },
                () -> {
                    close();
                    done.run();
                });
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
