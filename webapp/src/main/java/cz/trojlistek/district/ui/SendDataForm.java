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

/** A town sends what the team of its district needs to know. */
@SpringComponent
@Scope("prototype")
@ServesTask("districtAlignment.sendData")
class SendDataForm extends Div implements TaskForm {

    private final transient ReadDistricts read;
    private final transient ContributeToDistrict contribute;

    SendDataForm(ReadDistricts read, ContributeToDistrict contribute) {
        this.read = read;
        this.contribute = contribute;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var contribution = Objects.requireNonNull(task.element());
        add(new AskedText(read.asked(contribution).topics()), new DataFields(contribution, contribute, done));
        return this;
    }
}
