package cz.trojlistek.district.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.RecommendNetwork;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** Not every town has declared: the team meets once more, or goes on and says why. */
@SpringComponent
@Scope("prototype")
@ServesTask("districtAlignment.decideMediation")
class DecideMediationForm extends Div implements TaskForm {

    private final transient ReadDistricts read;
    private final transient RecommendNetwork recommend;

    DecideMediationForm(ReadDistricts read, RecommendNetwork recommend) {
        this.read = read;
        this.recommend = recommend;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        add(new Section(getTranslation("district.towns"), new TownList(read, task.subject())));
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("district.mediation-reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("district.mediation-reason-help"));
        reason.setMaxLength(4000);
        var deadline = fields.optional("deadline", new DayField(getTranslation("district.mediation-deadline")));
        deadline.setHelperText(getTranslation("district.mediation-deadline-help"));
        fields.primary(
                "task." + task.step() + ".action",
                () -> recommend.mediate(task.subject(), deadline.getValue(), reason.getValue()),
                done);
        fields.secondary(
                "district.record-disagreement",
                () -> recommend.recordDisagreement(task.subject(), reason.getValue()),
                done);
        add(fields);
        return this;
    }
}
