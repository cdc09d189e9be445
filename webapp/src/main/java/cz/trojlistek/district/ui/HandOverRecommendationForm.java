package cz.trojlistek.district.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.RecommendNetwork;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** Everything that goes to the region, once more as a whole. */
@SpringComponent
@Scope("prototype")
@ServesTask("districtAlignment.handOverRecommendation")
class HandOverRecommendationForm extends Div implements TaskForm {

    private final transient ReadDistricts read;
    private final transient RecommendNetwork recommend;

    HandOverRecommendationForm(ReadDistricts read, RecommendNetwork recommend) {
        this.read = read;
        this.recommend = recommend;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var district = read.get(task.subject());
        add(new RecommendationText(district.recommendation()));
        if (!district.disagreement().isEmpty()) {
            add(Note.banner(State.SOON, getTranslation("district.disagreement-is", district.disagreement())));
        }
        add(new Section(getTranslation("district.towns"), new TownList(read, task.subject())));
        var fields = new Fields();
        fields.primary("task." + task.step() + ".action", () -> recommend.handOver(task.subject()), done);
        add(fields);
        return this;
    }
}
