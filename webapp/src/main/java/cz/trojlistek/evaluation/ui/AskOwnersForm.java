package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Scope;

/** Who reports which measures, and until when; begins with who carries them in the action plans. */
@SpringComponent
@Scope("prototype")
@ServesTask("evaluation.askOwners")
class AskOwnersForm extends Div implements TaskForm {

    private static final int USUAL_DAYS = 30;

    private final transient ConductEvaluation conduct;
    private final transient ReadEvaluations read;
    private final transient ReadPeople people;
    private final transient PlanningClock clock;

    AskOwnersForm(ConductEvaluation conduct, ReadEvaluations read, ReadPeople people, PlanningClock clock) {
        this.conduct = conduct;
        this.read = read;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var measures = conduct.measures(task.subject());
        var fields = new Fields();
        var deadline = fields.add("deadline", new DayField(getTranslation("evaluation.deadline")));
        deadline.setRequiredIndicatorVisible(true);
        deadline.setValue(clock.today().plusDays(USUAL_DAYS));
        var owners = fields.add(
                "owners",
                new Rows<>(
                        getTranslation("evaluation.owners"),
                        getTranslation("evaluation.owner.add"),
                        getTranslation("evaluation.owner.remove"),
                        () -> new OwnerRow(measures, people)));
        carried(measures, read.carriers(task.cycle()))
                .forEach((name, carried) -> owners.addRow().fill(name, carried));
        fields.primary(
                "task.evaluation.askOwners.action",
                () -> conduct.ask(task.subject(), deadline.getValue(), owners.read(OwnerRow::value)),
                done);
        add(fields);
        return this;
    }

    /** What no action plan took up is the coordinator's to report. */
    private Map<String, Set<PlanLine>> carried(List<PlanLine> measures, Map<java.util.UUID, String> carriers) {
        var carried = new LinkedHashMap<String, Set<PlanLine>>();
        for (var measure : measures) {
            var name = carriers.getOrDefault(measure.id(), getTranslation("evaluation.owner.coordinator"));
            carried.computeIfAbsent(name, first -> new LinkedHashSet<>()).add(measure);
        }
        return carried;
    }
}
