package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadAnalyses.ProblemLine;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.InPlace;
import cz.trojlistek.shell.Section;
import java.util.List;
import java.util.UUID;

/** The problem tree of a cycle, which the coordinator adds to and corrects while it is open. */
class ProblemTree extends Section {

    private final transient AnalyseSituation analyse;
    private final boolean open;
    private final transient Runnable changed;

    ProblemTree(AnalyseSituation analyse, UUID cycle, List<AreaView> areas, boolean open, Runnable changed) {
        super(I18NProvider.translate("analysis.tree"));
        this.analyse = analyse;
        this.open = open;
        this.changed = changed;
        if (areas.isEmpty()) {
            add(new Paragraph(getTranslation("analysis.tree.none")));
        }
        add(new Paragraph(new Anchor("plans/" + cycle + "/problems", getTranslation("analysis.tree.drawn"))));
        areas.forEach(area -> add(card(area)));
        if (open) {
            add(new ProblemForms(analyse, cycle, areas, changed));
        }
    }

    private Card card(AreaView area) {
        var name = area.number() + " " + area.title();
        var card = new Card(name);
        if (open) {
            card.add(new InPlace(area.id(), name, () -> correction(area)));
        }
        var problems = new UnorderedList();
        problems.addClassName("check");
        area.problems().forEach(problem -> problems.add(line(problem)));
        card.add(problems);
        return card;
    }

    private ListItem line(ProblemLine problem) {
        var line = new ListItem(new Span(problem.text()));
        if (open) {
            line.add(new InPlace(problem.id(), problem.text(), () -> correction(problem)));
        }
        return line;
    }

    private Fields correction(AreaView area) {
        var fields = new Fields().saw(area.version());
        var number = fields.add("number", new IntegerField(getTranslation("analysis.area.number")));
        number.setValue(area.number());
        number.setRequiredIndicatorVisible(true);
        var title = fields.add("title", new TextField(getTranslation("analysis.area.title")));
        title.setValue(area.title());
        title.setRequiredIndicatorVisible(true);
        fields.secondary(
                "analysis.area.save",
                () -> analyse.correctProblemArea(area.id(), fields.seen(), number.getValue(), title.getValue()),
                () -> changed(area.id()));
        fields.removal(
                "analysis.area.remove",
                getTranslation("analysis.area.remove-ask", area.number()),
                () -> analyse.removeProblemArea(area.id(), fields.seen()),
                () -> changed(area.id()));
        return fields;
    }

    private Fields correction(ProblemLine problem) {
        var fields = new Fields().saw(problem.version());
        var text = fields.add("text", new TextArea(getTranslation("analysis.problem.text")));
        text.setValue(problem.text());
        text.setRequiredIndicatorVisible(true);
        fields.secondary(
                "analysis.problem.save",
                () -> analyse.rewordProblem(problem.id(), fields.seen(), text.getValue()),
                () -> changed(problem.id()));
        fields.removal(
                "analysis.problem.remove",
                getTranslation("analysis.problem.remove-ask", problem.text()),
                () -> analyse.removeProblem(problem.id(), fields.seen()),
                () -> changed(problem.id()));
        return fields;
    }

    private void changed(UUID part) {
        changed.run();
        InPlace.backTo(part);
    }
}
