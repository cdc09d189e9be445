package cz.trojlistek.district.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.district.AskDistricts;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TaskForm;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.workinggroup.FoundTeams;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** What the region wants its districts to talk about; says which of them have nobody to ask. */
@SpringComponent
@Scope("prototype")
@ServesTask("regionalPlan.sendTopics")
class SendTopicsForm extends Div implements TaskForm {

    private final transient AskDistricts ask;
    private final transient FoundTeams teams;

    SendTopicsForm(AskDistricts ask, FoundTeams teams) {
        this.ask = ask;
        this.teams = teams;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var without = teams.districtsWithout(task.cycle());
        if (!without.isEmpty()) {
            add(Note.banner(
                    State.SOON,
                    getTranslation(
                            "district.passed-over",
                            without.size(),
                            without.stream().map(Territory::name).collect(Collectors.joining(", ")))));
        }
        var fields = new Fields();
        var topics = fields.add("topics", new TextArea(getTranslation("district.topics")));
        topics.setHelperText(getTranslation("district.topics-help"));
        topics.setRequiredIndicatorVisible(true);
        topics.setMaxLength(4000);
        topics.setMinRows(4);
        var data = day(fields, "dataDeadline");
        var declarations = day(fields, "declarationDeadline");
        fields.primary(
                "task." + task.step() + ".action",
                () -> ask.send(task.cycle(), topics.getValue(), data.getValue(), declarations.getValue()),
                done);
        add(fields);
        return this;
    }

    private DayField day(Fields fields, String name) {
        var day = fields.add(name, new DayField(getTranslation("district." + name)));
        day.setHelperText(getTranslation("district." + name + "-help"));
        day.setRequiredIndicatorVisible(true);
        return day;
    }
}
