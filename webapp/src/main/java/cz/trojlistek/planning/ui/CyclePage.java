package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.TierMark;
import cz.trojlistek.territory.Territories;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The head of the cycle's own pages: title, tier, phase, and the way to the other pages. */
@StyleSheet("context://cycle.css")
class CyclePage extends Div {

    CyclePage(
            PlanningCycle cycle,
            @Nullable PlanningCycle parent,
            Territories territories,
            LocalDate today,
            Component tabs) {
        var territory = territories.at(cycle.territory());
        var header = new PageHeader(cycle.planTitle()).crumb(getTranslation("planning.plans"), "plans");
        if (parent != null) {
            header.crumb(parent.planTitle(), "plans/" + parent.id());
        }
        header.marks(
                new TierMark(cycle.territory(), territory.name()).pill(),
                PhaseMark.of(cycle, today).pill(),
                new Span(getTranslation("planning.opened", Dates.day(cycle.openedAt()))));
        add(header, tabs);
    }
}
