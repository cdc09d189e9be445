package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.plan.ChooseMeasures;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Fields;
import java.util.List;
import java.util.UUID;

/** One more measure of the plan for the year, with who carries it and what is done otherwise. */
class TakeUpFields extends Fields {

    TakeUpFields(UUID cycle, List<PlanLine> left, ChooseMeasures measures, Runnable done) {
        var measure = add("measure", new ComboBox<PlanLine>(getTranslation("plan.kind.MEASURE")));
        measure.setItems(left);
        measure.setItemLabelGenerator(line -> line.code() + " " + line.wording());
        measure.setRequiredIndicatorVisible(true);
        var carrier = add("carrier", new TextField(getTranslation("plan.year.carrier")));
        carrier.setRequiredIndicatorVisible(true);
        carrier.setMaxLength(300);
        var change = optional("change", new TextArea(getTranslation("plan.year.change")));
        secondary(
                "plan.year.take-up",
                () -> measures.add(
                        cycle,
                        measure.getValue() == null ? null : measure.getValue().id(),
                        carrier.getValue(),
                        change.getValue()),
                done);
    }
}
