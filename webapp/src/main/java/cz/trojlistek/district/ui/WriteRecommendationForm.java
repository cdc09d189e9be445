package cz.trojlistek.district.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.RecommendNetwork;
import cz.trojlistek.district.Recommendation;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** The shape of the network, its gaps, how the towns work together; the data of the towns stand above. */
@SpringComponent
@Scope("prototype")
@ServesTask("districtAlignment.writeRecommendation")
class WriteRecommendationForm extends Div implements TaskForm {

    private final transient ReadDistricts read;
    private final transient RecommendNetwork recommend;

    WriteRecommendationForm(ReadDistricts read, RecommendNetwork recommend) {
        this.read = read;
        this.recommend = recommend;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var district = read.get(task.subject());
        add(
                new AskedText(district.topics()),
                new Section(getTranslation("district.towns"), new TownList(read, task.subject())));
        var fields = new Fields().saw(district.version());
        var shape = text(fields, "networkShape", district.networkShape());
        shape.setRequiredIndicatorVisible(true);
        var gaps = fields.optional("gaps", area("gaps", district.gaps()));
        var cooperation = text(fields, "cooperation", district.cooperation());
        cooperation.setRequiredIndicatorVisible(true);
        fields.primary(
                "task." + task.step() + ".action",
                () -> recommend.recommend(
                        task.subject(),
                        fields.seen(),
                        new Recommendation(shape.getValue(), gaps.getValue(), cooperation.getValue())),
                done);
        add(fields);
        return this;
    }

    private TextArea text(Fields fields, String name, String before) {
        return fields.add(name, area(name, before));
    }

    private TextArea area(String name, String before) {
        var area = new TextArea(getTranslation("district." + name));
        area.setHelperText(getTranslation("district." + name + "-help"));
        area.setMaxLength(20_000);
        area.setMinRows(4);
        area.setValue(before);
        return area;
    }
}
