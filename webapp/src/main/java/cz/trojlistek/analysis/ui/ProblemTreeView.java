package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.analysis.CollectExamples;
import cz.trojlistek.analysis.LinkProblems;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadSolutions;
import cz.trojlistek.analysis.WeighSolutions;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/**
 * The problem tree of a cycle as a drawing and as an outline, with the ways to solve it and examples
 * from elsewhere; the coordinator writes them.
 */
@Route("plans/:cycle/problems")
@PermitAll
@StyleSheet("context://analysis.css")
class ProblemTreeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadAnalyses read;
    private final transient LinkProblems link;
    private final transient ReadSolutions solutions;
    private final transient WeighSolutions weigh;
    private final transient CollectExamples examples;
    private final transient ConductCycle cycles;
    private final transient PlanTabs tabs;

    ProblemTreeView(
            ReadAnalyses read,
            LinkProblems link,
            ReadSolutions solutions,
            WeighSolutions weigh,
            CollectExamples examples,
            ConductCycle cycles,
            PlanTabs tabs) {
        this.solutions = solutions;
        this.weigh = weigh;
        this.examples = examples;
        this.read = read;
        this.link = link;
        this.cycles = cycles;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")));
    }

    private void show(UUID id) {
        var cycle = cycles.get(id);
        removeAll();
        add(new PageHeader(getPageTitle())
                .crumb(cycle.planTitle(), "plans/" + id)
                .crumb(getTranslation("analysis.title"), "plans/" + id + "/analyses")
                .lead(getTranslation("analysis.tree.lead")));
        add(tabs.of(id, PlanTabs.Tab.ANALYSES));
        var areas = read.problemTree(id);
        var open = read.mayAddProblems(id);
        if (areas.isEmpty()) {
            add(new EmptyState(getPageTitle(), getTranslation("analysis.tree.none")));
        } else {
            addTree(id, areas, open);
        }
        add(new Examples(examples, id, open, () -> show(id)));
    }

    private void addTree(UUID id, List<AreaView> areas, boolean open) {
        var links = read.links(id);
        add(new TreeDrawing(id, areas, links));
        add(new Section(
                getTranslation("analysis.tree.outline"),
                new TreeOutline(id, areas, links, read.answers(id), open ? gone -> unlink(id, gone.id()) : null)));
        if (open) {
            add(new Section(getTranslation("analysis.link.title"), new LinkForm(link, id, areas, () -> show(id))));
        }
        add(new Solutions(weigh, areas, solutions.variants(id), open, () -> show(id)));
    }

    private void unlink(UUID cycle, UUID gone) {
        link.unlink(cycle, gone);
        show(cycle);
        PageHeader.focusTitle();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.tree");
    }
}
