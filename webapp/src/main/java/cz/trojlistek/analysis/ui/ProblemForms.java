package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Fields;
import java.util.List;
import java.util.UUID;

/** Adds areas and problems to the tree of a cycle. */
class ProblemForms extends Div {

    ProblemForms(AnalyseSituation analyse, UUID cycle, List<AreaView> areas, Runnable changed) {
        addClassName("stack");
        var area = new Fields();
        var number = area.add("number", new IntegerField(getTranslation("analysis.area.number")));
        number.setValue(areas.stream().mapToInt(AreaView::number).max().orElse(0) + 1);
        number.setRequiredIndicatorVisible(true);
        var title = area.add("title", new TextField(getTranslation("analysis.area.title")));
        area.secondary(
                "analysis.area.add", () -> analyse.addProblemArea(cycle, number.getValue(), title.getValue()), changed);
        add(new Card(getTranslation("analysis.area.new"), area));

        if (!areas.isEmpty()) {
            var problem = new Fields();
            var below = problem.add("area", new ComboBox<AreaView>(getTranslation("analysis.problem.area")));
            below.setItems(areas);
            below.setItemLabelGenerator(one -> one.number() + " " + one.title());
            below.setRequiredIndicatorVisible(true);
            var text = problem.add("text", new TextArea(getTranslation("analysis.problem.text")));
            problem.secondary(
                    "analysis.problem.add",
                    () -> analyse.addProblem(below.getValue().id(), text.getValue()),
                    changed);
            add(new Card(getTranslation("analysis.problem.new"), problem));
        }
    }
}
