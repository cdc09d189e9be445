package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.PublicCycles.Place;
import cz.trojlistek.cycle.ReadCycles.Neighbour;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.shell.TierMark;
import java.util.List;

/** Where a plan stands in the tree of plans: from the region down, each place with its plan for the same years. */
class TierLine extends Nav {

    TierLine(PlanningCycle cycle, List<Place> line, List<Neighbour> around) {
        addClassNames("crumbs", "tiers");
        setAriaLabel(getTranslation("cycle.line"));
        var list = new OrderedList();
        for (var place : line) {
            var item = new ListItem(new TierMark(new TerritoryPath(place.path()), place.name()));
            around.stream()
                    .filter(plan -> new TerritoryPath(plan.territory()).code().equals(place.code()))
                    .filter(plan -> plan.path().contains(cycle.territory()))
                    .findFirst()
                    .ifPresent(plan -> item.add(new Span(" "), way(plan)));
            if (place.depth() < 2) {
                var below = new Span(" " + getTranslation("cycle.line.plans", place.plans()));
                below.addClassNames("small", "muted");
                item.add(below);
            }
            list.add(item);
        }
        add(list);
    }

    /** Who may not read the cycle is led to what the public sees of it. */
    private static Component way(Neighbour plan) {
        var way = new Anchor((plan.readable() ? "plans/" : "/plans/") + plan.id(), plan.planTitle());
        way.setRouterIgnore(!plan.readable());
        return way;
    }
}
