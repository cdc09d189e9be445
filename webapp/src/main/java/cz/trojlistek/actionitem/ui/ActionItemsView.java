package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.Filter;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.workinggroup.ReadGroups;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** What a group has agreed to do; which of it is shown stands in the address. */
@Route("groups/:group/items")
@PermitAll
class ActionItemsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadActionItems read;
    private final transient ReadGroups groups;
    private final transient ConductCycle cycles;
    private final transient PlanningClock clock;
    private String title = "";

    ActionItemsView(ReadActionItems read, ReadGroups groups, ConductCycle cycles, PlanningClock clock) {
        this.read = read;
        this.groups = groups;
        this.cycles = cycles;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                NotFound.unlessId(event.getRouteParameters().get("group").orElse("")),
                filter(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("show")
                        .orElse("")));
    }

    private static Filter filter(String asked) {
        return Arrays.stream(Filter.values())
                .filter(one -> one.name().equals(asked.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Filter.LEFT);
    }

    private void show(UUID id, Filter filter) {
        removeAll();
        var group = groups.get(id);
        var cycle = cycles.get(group.cycle());
        var numbers = read.numbers(id);
        title = getTranslation("actionitem.items-of", group.name());
        add(
                new PageHeader(title)
                        .crumb(cycle.planTitle(), "plans/" + cycle.id())
                        .crumb(getTranslation("workinggroup.title"), "plans/" + cycle.id() + "/groups")
                        .crumb(group.name(), "groups/" + id),
                new Paragraph(getTranslation("actionitem.left", numbers.left(), numbers.overdue())),
                filters(id, filter),
                new ItemList(title, clock.today())
                        .whenEmpty(ItemList.nothing())
                        .from((offset, limit) -> read.ofGroup(id, filter, offset, limit)));
    }

    private Component filters(UUID group, Filter shown) {
        var filters = new Nav();
        filters.addClassName("row");
        filters.setAriaLabel(getTranslation("actionitem.filter"));
        for (var filter : Filter.values()) {
            var word = ItemWords.code(filter);
            var way =
                    new Anchor("groups/" + group + "/items?show=" + word, getTranslation("actionitem.filter." + word));
            if (filter == shown) {
                way.getElement().setAttribute("aria-current", "page");
                way.addClassName("strong");
            }
            filters.add(way);
        }
        return filters;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
