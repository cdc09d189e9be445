package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.trojlistek.analysis.AnsweredNeeds.AnsweringGoal;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadAnalyses.LinkLine;
import cz.trojlistek.analysis.ReadAnalyses.ProblemLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The problem tree in words: every area and problem, what it leads to, and the goals that answer it (BR-112). */
class TreeOutline extends Div {

    private final UUID cycle;
    private final transient List<LinkLine> links;
    private final transient Map<UUID, List<AnsweringGoal>> answers;
    private final transient Map<UUID, String> texts = new HashMap<>();
    private final transient @Nullable Consumer<LinkLine> unlink;

    /** Without {@code unlink} it is only read. */
    TreeOutline(
            UUID cycle,
            List<AreaView> areas,
            List<LinkLine> links,
            Map<UUID, List<AnsweringGoal>> answers,
            @Nullable Consumer<LinkLine> unlink) {
        this.cycle = cycle;
        this.links = links;
        this.answers = answers;
        this.unlink = unlink;
        addClassNames("stack", "tree-outline");
        areas.forEach(area -> area.problems().forEach(problem -> texts.put(problem.id(), problem.text())));
        areas.forEach(area -> add(part(area)));
    }

    private Div part(AreaView area) {
        var title = new H3(area.number() + " " + area.title());
        title.setId("n" + area.id());
        var problems = new UnorderedList();
        area.problems().forEach(problem -> problems.add(line(problem)));
        problems.setVisible(!area.problems().isEmpty());
        var part = new Div(title, goals(area.id()), problems);
        part.addClassNames("card", "stack");
        return part;
    }

    private ListItem line(ProblemLine problem) {
        var line = new ListItem(new Span(problem.text()));
        line.setId("n" + problem.id());
        links.stream()
                .filter(link -> link.cause().equals(problem.id()))
                .forEach(link -> line.add(effect(problem, link)));
        line.add(goals(problem.id()));
        return line;
    }

    private Component effect(ProblemLine problem, LinkLine link) {
        var effect = texts.getOrDefault(link.effect(), "");
        var row = new Div(new Span(getTranslation("analysis.link.leads", effect)));
        row.addClassNames("row", "small");
        if (unlink != null) {
            var take = new Button(getTranslation("analysis.link.remove"), click -> unlink.accept(link));
            take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            take.setAriaLabel(getTranslation("analysis.link.remove") + ": " + problem.text() + " → " + effect);
            row.add(take);
        }
        return row;
    }

    private Component goals(UUID need) {
        return new AnsweringGoals(cycle, answers.getOrDefault(need, List.of()));
    }
}
