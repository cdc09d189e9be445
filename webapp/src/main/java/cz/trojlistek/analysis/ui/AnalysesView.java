package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.analysis.ReadAnalyses.AnalysisView;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** The analyses of a cycle with their figures, what other features add, and the problem tree, which the coordinator can add to. */
@Route("plans/:cycle/analyses")
@PermitAll
class AnalysesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadAnalyses read;
    private final transient AnalyseSituation analyse;
    private final transient ConductCycle cycles;
    private final transient PlanTabs tabs;
    private final transient ObjectProvider<PagePart> parts;

    AnalysesView(
            ReadAnalyses read,
            AnalyseSituation analyse,
            ConductCycle cycles,
            PlanTabs tabs,
            ObjectProvider<PagePart> parts) {
        this.tabs = tabs;
        this.parts = parts;
        this.read = read;
        this.analyse = analyse;
        this.cycles = cycles;
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
                .lead(getTranslation("analysis.lead")));
        add(tabs.of(id, PlanTabs.Tab.ANALYSES));
        var analyses = read.analyses(id);
        if (analyses.isEmpty()) {
            add(new EmptyState(getTranslation("analysis.none"), getTranslation("analysis.none.next")));
        }
        var list = new Div();
        list.addClassName("stack");
        analyses.forEach(analysis -> list.add(card(analysis)));
        add(list);
        parts.stream()
                .filter(part -> part.page().equals("analyses"))
                .sorted(Comparator.comparingInt(PagePart::order))
                .forEach(part -> add(part.show(id)));
        add(new Paragraph(new Anchor("plans/" + id + "/balance", getTranslation("analysis.balance.link"))));
        add(new Paragraph(new Anchor("plans/" + id + "/surveys", getTranslation("analysis.survey.link"))));
        add(new ProblemTree(analyse, id, read.problemTree(id), read.mayAddProblems(id), () -> show(id)));
    }

    private Card card(AnalysisView analysis) {
        var card = new Card(
                getTranslation("analysis.kind." + analysis.kind()), state(analysis), new AnalysisText(analysis));
        if (!analysis.returnedBecause().isEmpty()) {
            card.add(new Paragraph(getTranslation("analysis.returned", analysis.returnedBecause())));
        }
        return card;
    }

    private StateMark state(AnalysisView analysis) {
        if (analysis.accepted()) {
            return new StateMark(State.DONE, getTranslation("analysis.state.accepted"));
        }
        return analysis.written()
                ? new StateMark(State.RUN, getTranslation("analysis.state.review"))
                : new StateMark(State.WAIT, getTranslation("analysis.state.writing"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.title");
    }
}
