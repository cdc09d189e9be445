package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.planning.LookAtPlan;
import cz.trojlistek.planning.SeeDiagrams;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The diagram of a cycle, of its consultation or of its approval, with where it stands marked and told. */
@Route("plans/:cycle/diagram/:subject?")
@PermitAll
class DiagramView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SeeDiagrams diagrams;
    private final transient LookAtPlan plans;
    private final transient Territories territories;
    private final transient PlanningClock clock;
    private final transient PlanTabs tabs;

    DiagramView(SeeDiagrams diagrams, LookAtPlan plans, Territories territories, PlanningClock clock, PlanTabs tabs) {
        this.diagrams = diagrams;
        this.plans = plans;
        this.territories = territories;
        this.clock = clock;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var subject = event.getRouteParameters()
                .get("subject")
                .map(NotFound::unlessId)
                .orElse(cycle);
        var page = plans.page(cycle);
        var diagram = diagrams.of(cycle, subject);
        var chips = new Div();
        chips.addClassName("chips");
        chip(chips, page.cycle().territory().isRegion() ? "regionalPlan" : "communityPlan", cycle, cycle, subject);
        chip(chips, "consultation", cycle, page.consultation(), subject);
        chip(chips, "approval", cycle, page.approval(), subject);
        removeAll();
        add(
                new CyclePage(
                        page.cycle(), page.parent(), territories, clock.today(), tabs.of(cycle, PlanTabs.Tab.DIAGRAM)),
                chips,
                new H2(getTranslation("diagram." + diagram.process())),
                new BpmnDiagram(diagram));
    }

    /** Only for processes that have begun. */
    private void chip(Div chips, String process, UUID cycle, @Nullable UUID of, UUID shown) {
        if (of != null) {
            var link = new Anchor("plans/" + cycle + "/diagram/" + of, getTranslation("diagram." + process));
            if (of.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            chips.add(link);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.diagram");
    }
}
