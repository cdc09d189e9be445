package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.plan.IndicatorDirection;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.IndicatorOrigin;
import cz.trojlistek.plan.NewIndicator;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds or corrects an indicator and asks the five SMART questions; what is not ticked counts as no. */
final class IndicatorEditor extends Fields {

    private final TextField name = add("name", new TextField(getTranslation("plan.indicator.name")));
    private final TextField unit = add("unit", new TextField(getTranslation("plan.indicator.unit")));
    private final BigDecimalField baseline =
            optional("baseline", new BigDecimalField(getTranslation("plan.indicator.baseline")));
    private final BigDecimalField target = add("target", new BigDecimalField(getTranslation("plan.indicator.target")));
    private final IntegerField year = add("targetYear", new IntegerField(getTranslation("plan.indicator.year")));
    private final DayField baselineOn =
            optional("baselineOn", new DayField(getTranslation("plan.indicator.baseline-on")));
    private final Select<IndicatorDirection> direction = new Select<>();
    private final TextField source = optional("source", new TextField(getTranslation("plan.indicator.source")));
    private final CheckboxGroup<SmartAnswer> smart =
            optional("smart", new CheckboxGroup<SmartAnswer>(getTranslation("plan.smart")));
    private final TextArea justification =
            optional("justification", new TextArea(getTranslation("plan.smart.justification")));

    private IndicatorEditor() {
        name.setRequiredIndicatorVisible(true);
        unit.setRequiredIndicatorVisible(true);
        unit.addClassName("w-s");
        baseline.addClassName("w-s");
        target.addClassName("w-s");
        target.setRequiredIndicatorVisible(true);
        year.addClassName("w-s");
        year.setRequiredIndicatorVisible(true);
        direction.setLabel(getTranslation("plan.indicator.direction"));
        direction.setItems(IndicatorDirection.values());
        direction.setItemLabelGenerator(one -> one == null ? "" : getTranslation("plan.indicator.direction." + one));
        direction.setEmptySelectionAllowed(true);
        optional("direction", direction);
        source.setHelperText(getTranslation("plan.indicator.source.help"));
        smart.setItems(SmartAnswer.values());
        smart.setItemLabelGenerator(one -> getTranslation(one.label() + ".asks"));
        justification.setHelperText(getTranslation("plan.smart.justification.help"));
        check("justification", () -> {
            var passed = SmartAnswer.check(smart.getValue()).passed();
            return passed || !justification.getValue().isBlank()
                    ? null
                    : getTranslation("plan.smart.justification.missing");
        });
    }

    static IndicatorEditor adding(UUID element, Editing editing, Runnable cancel) {
        var form = new IndicatorEditor();
        form.secondary(
                "plan.indicator.add",
                () -> editing.write().addIndicator(element, form.said()),
                editing.changed(element));
        form.leave("form.cancel", cancel);
        return form;
    }

    /** When somebody else was faster, what stands there now is told and nothing is lost. */
    static IndicatorEditor correcting(IndicatorLine indicator, Editing editing, Runnable cancel) {
        var form = new IndicatorEditor();
        form.saw(indicator.editVersion());
        form.fill(indicator);
        form.secondary(
                "plan.indicator.save",
                () -> editing.write().correctIndicator(indicator.id(), form.seen(), form.said()),
                editing.changed(indicator.element()));
        form.leave("form.cancel", cancel);
        return form;
    }

    private void fill(IndicatorLine indicator) {
        name.setValue(indicator.name());
        unit.setValue(indicator.unit());
        if (indicator.baseline() != null) {
            baseline.setValue(plain(indicator.baseline()));
        }
        if (indicator.baselineOn() != null) {
            baselineOn.setValue(indicator.baselineOn());
        }
        if (indicator.direction() != null) {
            direction.setValue(indicator.direction());
        }
        source.setValue(indicator.source());
        target.setValue(plain(indicator.target()));
        year.setValue(indicator.targetYear());
        smart.setValue(Arrays.stream(SmartAnswer.values())
                .filter(answer -> answer.given(indicator.smart()))
                .collect(Collectors.toSet()));
        justification.setValue(indicator.justification());
    }

    /** As people write it, not with the decimal places of the store. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(IndicatorWords.plain(number));
    }

    private NewIndicator said() {
        return new NewIndicator(
                name.getValue(),
                unit.getValue(),
                baseline.getValue(),
                target.getValue(),
                year.getValue(),
                SmartAnswer.check(smart.getValue()),
                justification.getValue(),
                new IndicatorOrigin(baselineOn.getValue(), direction.getValue(), source.getValue()));
    }
}
