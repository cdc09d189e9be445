package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.plan.ChooseMeasures;
import cz.trojlistek.plan.ChooseMeasures.Chosen;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** Which measures of the plan are those of the year, who carries each, and what of it is done otherwise. */
@SpringComponent
@Scope("prototype")
@ServesTask("actionPlan.chooseMeasures")
class ChooseMeasuresForm extends Div implements TaskForm {

    private final transient ChooseMeasures measures;
    private final List<Line> lines = new ArrayList<>();

    private record Line(PlanLine measure, Checkbox taken, TextField carrier, TextArea change) {

        Chosen chosen() {
            return new Chosen(measure.id(), carrier.getValue(), change.getValue());
        }
    }

    ChooseMeasuresForm(ChooseMeasures measures) {
        this.measures = measures;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var offered = measures.offered(task.cycle());
        var carriers = measures.lastCarriers(task.cycle());
        if (offered.lines().isEmpty()) {
            add(new EmptyState(getTranslation("plan.year.no-measures"), getTranslation("plan.year.no-measures.next")));
            return this;
        }
        var fields = new Fields();
        var all = new Button(
                getTranslation("plan.year.all"),
                click -> lines.forEach(line -> line.taken().setValue(true)));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fields.text(new Div(all));
        for (var line : offered.lines()) {
            switch (line.kind()) {
                case CHAPTER -> fields.text(new H2(line.code() + " " + line.wording()));
                case MEASURE -> line(fields, line, carriers.getOrDefault(line.id(), ""));
                default -> {
                    var above = new Paragraph(line.code() + " " + line.wording());
                    above.addClassName("muted");
                    fields.text(above);
                }
            }
        }
        fields.check(
                "take." + lines.getFirst().measure().id(),
                () -> lines.stream().noneMatch(line -> line.taken().getValue())
                        ? getTranslation("plan.measures-once")
                        : null);
        fields.primary(
                "task.actionPlan.chooseMeasures.action",
                () -> measures.choose(
                        task.cycle(),
                        lines.stream()
                                .filter(line -> line.taken().getValue())
                                .map(Line::chosen)
                                .toList()),
                done);
        add(fields);
        return this;
    }

    /** What is asked of a measure stands below it once it is chosen. */
    private void line(Fields fields, PlanLine measure, String lastCarrier) {
        var taken = fields.add("take." + measure.id(), new Checkbox(measure.code() + " " + measure.wording()));
        var carrier = new TextField(getTranslation("plan.year.carrier"));
        carrier.setMaxLength(300);
        carrier.setValue(lastCarrier);
        var change = new TextArea(getTranslation("plan.year.change"));
        change.setMaxLength(ElementKind.TEXT.longest());
        fields.add("carrier." + measure.id(), carrier);
        fields.optional("change." + measure.id(), change);
        carrier.setVisible(false);
        change.setVisible(false);
        taken.addValueChangeListener(event -> {
            carrier.setVisible(event.getValue());
            change.setVisible(event.getValue());
        });
        fields.check(
                "carrier." + measure.id(),
                () -> taken.getValue() && carrier.isEmpty() ? getTranslation("form.required") : null);
        lines.add(new Line(measure, taken, carrier, change));
    }
}
