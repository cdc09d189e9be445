package cz.trojlistek.district.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.district.ContributeToDistrict;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Objects;
import org.springframework.context.annotation.Scope;

/** A town says what it will pay (BR-160). */
@SpringComponent
@Scope("prototype")
@ServesTask("districtAlignment.declareCofinancing")
class DeclareCofinancingForm extends Div implements TaskForm {

    private final transient ReadDistricts read;
    private final transient ContributeToDistrict contribute;

    DeclareCofinancingForm(ReadDistricts read, ContributeToDistrict contribute) {
        this.read = read;
        this.contribute = contribute;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var asked = read.asked(Objects.requireNonNull(task.element()));
        add(new RecommendationText(asked.recommended()), new DeclareFields(asked, contribute, done));
        return this;
    }
}
