package cz.trojlistek.district.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.ReadDistricts.DistrictRow;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** The districts of a region's plan: who has a team, how far it is, how many of its towns have answered. */
@Route("plans/:cycle/districts")
@PermitAll
class DistrictsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadDistricts read;
    private final transient ConductCycle cycles;
    private final transient PlanTabs tabs;

    DistrictsView(ReadDistricts read, ConductCycle cycles, PlanTabs tabs) {
        this.read = read;
        this.cycles = cycles;
        this.tabs = tabs;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")));
    }

    private void show(UUID id) {
        var cycle = cycles.get(id);
        removeAll();
        add(
                new PageHeader(getPageTitle()).crumb(cycle.planTitle(), "plans/" + id),
                tabs.of(id, PlanTabs.Tab.DISTRICTS),
                new Listing<DistrictRow>(getPageTitle())
                        .component(
                                getTranslation("district.district"),
                                row -> new Anchor("districts/" + row.id(), row.name()))
                        .component(getTranslation("district.state"), row -> new DistrictMark(row.state()))
                        .column(getTranslation("district.data"), row -> of(row.sent(), row.towns()))
                        .column(getTranslation("district.cofinancing"), row -> of(row.declared(), row.towns()))
                        .whenEmpty(
                                new EmptyState(getTranslation("district.none"), getTranslation("district.none-next")))
                        .from((offset, limit) -> read.districts(id, offset, limit)));
    }

    private String of(int there, int towns) {
        return towns == 0 ? "–" : getTranslation("district.of-towns", there, towns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("district.title");
    }
}
