package cz.trojlistek.communityplan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.TierMark;
import cz.trojlistek.territory.Territories;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head that all pages of one cycle share: title, tier, phase, and the way to the other pages. */
@StyleSheet("context://cycle.css")
class CyclePage extends Div {

    CyclePage(
            PlanningCycle cycle,
            Territories territories,
            LocalDate today,
            String here,
            @Nullable UUID consultation,
            @Nullable UUID approval) {
        var territory = territories.at(cycle.territory());
        var header = new PageHeader(cycle.planTitle())
                .crumb(getTranslation("communityplan.plans"), "plans")
                .marks(
                        new TierMark(cycle.territory(), territory.name()).pill(),
                        PhaseMark.of(cycle.phase(), cycle.period(), today).pill(),
                        new Span(getTranslation("communityplan.opened", Dates.day(cycle.openedAt()))));
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("communityplan.pages"));
        var base = "plans/" + cycle.id();
        tab(tabs, "communityplan.progress", base, here);
        tab(tabs, "communityplan.diagram", base + "/diagram", here);
        tab(tabs, "communityplan.text", base + "/text", here);
        tab(tabs, "communityplan.groups", base + "/groups", here);
        tab(tabs, "communityplan.analyses", base + "/analyses", here);
        if (consultation != null) {
            tab(tabs, "communityplan.comments", "consultations/" + consultation, here);
        }
        if (approval != null) {
            tab(tabs, "communityplan.approval", "approvals/" + approval, here);
        }
        add(header, tabs);
    }

    private void tab(Nav tabs, String key, String route, String here) {
        var link = new Anchor(route, getTranslation(key));
        if (key.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        tabs.add(link);
    }
}
