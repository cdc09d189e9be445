package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.ReadCycles.Neighbour;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.TierMark;
import java.time.LocalDate;
import java.util.List;

/** Where a plan stands among those of the same years: the plans above it, those beside or below. */
class PlaceAmongPlans extends Div {

    PlaceAmongPlans(PlanningCycle cycle, List<Neighbour> around, LocalDate today) {
        addClassName("stack");
        if (around.isEmpty()) {
            add(new Paragraph(getTranslation("cycle.around.none")));
        }
        plans(
                getTranslation("cycle.around.above"),
                around.stream()
                        .filter(one -> one.path().contains(cycle.territory()))
                        .toList(),
                today);
        plans(
                getTranslation(cycle.territory().isRegion() ? "cycle.around.below" : "cycle.around.beside"),
                around.stream()
                        .filter(one -> !one.path().contains(cycle.territory()))
                        .toList(),
                today);
    }

    private void plans(String title, List<Neighbour> plans, LocalDate today) {
        if (plans.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("around");
        plans.forEach(plan -> list.add(line(plan, today)));
        add(new H3(title), list);
    }

    /** Who may not read the cycle is led to what the public sees of it. */
    private ListItem line(Neighbour plan, LocalDate today) {
        var address = plan.readable() ? "plans/" + plan.id() : "/plans/" + plan.id();
        var title = new Anchor(address, plan.planTitle());
        if (!plan.readable()) {
            title.setRouterIgnore(true);
        }
        var years = new Span(Dates.years(plan.fromYear(), plan.toYear()));
        years.addClassName("muted");
        return new ListItem(
                new TierMark(plan.path(), plan.territoryName()),
                new Span(title, new Span(" "), years),
                PhaseMark.of(plan.phase(), new PlanPeriod(plan.fromYear(), plan.toYear()), today));
    }
}
