package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.cycle.ReadCycles.CycleRow;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.SearchField;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;

/** Every plan and cycle the person may read, the newest first. */
@Route("plans")
@PermitAll
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadCycles cycles;
    private final transient Actors actors;
    private final transient PlanningClock clock;

    PlansView(ReadCycles cycles, Actors actors, PlanningClock clock) {
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var search =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        removeAll();
        var header = new PageHeader(getPageTitle());
        if (!actors.paths(Action.OPEN_CYCLE).isEmpty()) {
            var open = new Anchor("open-plan", getTranslation("planning.open"));
            open.addClassName("btn");
            header.actions(open);
        }
        var find = new SearchField(
                getTranslation("planning.search"),
                typed -> UI.getCurrent()
                        .navigate("plans", typed.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", typed)));
        add(header, find, list(find, search));
    }

    private Listing<CycleRow> list(SearchField find, String search) {
        var today = clock.today();
        return new Listing<CycleRow>(getPageTitle())
                .component(getTranslation("planning.plan"), row -> new Anchor("plans/" + row.id(), row.planTitle()))
                .component(getTranslation("planning.territory"), row -> new TierMark(row.path(), row.territoryName()))
                .component(
                        getTranslation("planning.phase"),
                        row -> PhaseMark.of(
                                row.year(), row.phase(), new PlanPeriod(row.fromYear(), row.toYear()), today))
                .column(getTranslation("planning.period"), row -> Dates.years(row.fromYear(), row.toYear()))
                .column(getTranslation("planning.opened-on"), row -> Dates.day(row.openedOn()))
                .whenEmpty(new EmptyState(getTranslation("planning.none"), getTranslation("planning.none.next")))
                .from(find.rows(search, found -> (offset, limit) -> cycles.list(found, offset, limit)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.plans");
    }
}
