package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Optional;
import org.springframework.context.annotation.Scope;

/** The coordination group accepts an analysis or gives it back with a reason. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.acceptAnalysis")
class AcceptAnalysisForm extends Div implements TaskForm {

    private final transient AnalyseSituation analyse;
    private final transient ReadAnalyses read;

    AcceptAnalysisForm(AnalyseSituation analyse, ReadAnalyses read) {
        this.analyse = analyse;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var id = Optional.ofNullable(task.element()).orElseThrow(NotFound::new);
        var analysis = read.analysis(id);
        addClassName("stack");
        add(new Card(getTranslation("analysis.kind." + analysis.kind()), new AnalysisText(analysis)));
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("analysis.reason")));
        reason.setHelperText(getTranslation("analysis.reason.help"));
        fields.primary("task.communityPlan.acceptAnalysis.action", () -> analyse.accept(id), done);
        fields.secondary("analysis.give-back", () -> analyse.giveBack(id, reason.getValue()), done);
        add(fields);
        return this;
    }
}
