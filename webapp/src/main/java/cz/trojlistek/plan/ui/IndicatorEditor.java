package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.plan.NewIndicator;
import cz.trojlistek.shell.Fields;
import java.util.UUID;

/** Adds an indicator and asks the five SMART questions; what is not ticked counts as no. */
class IndicatorEditor extends Fields {

    IndicatorEditor(UUID element, Editing editing, Runnable cancel) {
        var name = add("name", new TextField(getTranslation("plan.indicator.name")));
        var unit = add("unit", new TextField(getTranslation("plan.indicator.unit")));
        unit.addClassName("w-s");
        name.setRequiredIndicatorVisible(true);
        unit.setRequiredIndicatorVisible(true);
        var baseline = optional("baseline", new BigDecimalField(getTranslation("plan.indicator.baseline")));
        baseline.addClassName("w-s");
        var target = add("target", new BigDecimalField(getTranslation("plan.indicator.target")));
        target.addClassName("w-s");
        target.setRequiredIndicatorVisible(true);
        var year = add("targetYear", new IntegerField(getTranslation("plan.indicator.year")));
        year.addClassName("w-s");
        year.setRequiredIndicatorVisible(true);
        var smart = optional("smart", new CheckboxGroup<SmartAnswer>(getTranslation("plan.smart")));
        smart.setItems(SmartAnswer.values());
        smart.setItemLabelGenerator(one -> getTranslation(one.label() + ".asks"));
        var justification = optional("justification", new TextArea(getTranslation("plan.smart.justification")));
        justification.setHelperText(getTranslation("plan.smart.justification.help"));
        check("justification", () -> {
            var passed = SmartAnswer.check(smart.getValue()).passed();
            return passed || !justification.getValue().isBlank()
                    ? null
                    : getTranslation("plan.smart.justification.missing");
        });
        secondary(
                "plan.indicator.add",
                () -> editing.write()
                        .addIndicator(
                                element,
                                new NewIndicator(
                                        name.getValue(),
                                        unit.getValue(),
                                        baseline.getValue(),
                                        target.getValue(),
                                        year.getValue(),
                                        SmartAnswer.check(smart.getValue()),
                                        justification.getValue())),
                editing.changed(element));
        leave("form.cancel", cancel);
    }
}
