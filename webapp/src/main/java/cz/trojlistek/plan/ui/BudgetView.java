package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.BudgetSums;
import cz.trojlistek.plan.BudgetSums.OfPart;
import cz.trojlistek.plan.PriceNetwork;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Pill;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.UUID;

/** What the measures of a plan cost together: by year and source, and by chapter, priority and goal; and what the network of services does. {@code ?version=0} is the working text. */
@Route("plans/:cycle/budget")
@PermitAll
class BudgetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadPlan read;
    private final transient PriceNetwork pricing;
    private final transient PlanTabs tabs;

    BudgetView(ReadPlan read, PriceNetwork pricing, PlanTabs tabs) {
        this.read = read;
        this.pricing = pricing;
        this.tabs = tabs;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var version = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .orElse("0");
        show(NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")), PlanTextView.number(version));
    }

    private void show(UUID cycle, int version) {
        var head = read.head(cycle);
        var sums = read.budget(cycle, version);
        removeAll();
        var text = "plans/%s/text?version=%d".formatted(cycle, version);
        add(
                new PageHeader(getPageTitle())
                        .crumb(head.title(), "plans/" + cycle)
                        .crumb(getTranslation("plan.text.title"), text)
                        .lead(getTranslation("plan.budget.lead"))
                        .marks(new Pill(
                                version == 0
                                        ? getTranslation("plan.working")
                                        : getTranslation("plan.version", version))),
                tabs.of(cycle, PlanTabs.Tab.TEXT));
        measures(cycle, version, sums, text);
        var mayWrite = version == 0 && head.begun() && read.mayAdd(cycle);
        add(new Section(
                getTranslation("plan.network.title"),
                new NetworkTable(
                        read.network(cycle, version),
                        mayWrite
                                ? new NetworkTable.Pricing(pricing, cycle, head.years(), () -> show(cycle, version))
                                : null)));
    }

    private void measures(UUID cycle, int version, BudgetSums sums, String text) {
        if (sums.funded() == 0) {
            add(new EmptyState(getTranslation("plan.budget.none"), getTranslation("plan.budget.none.next")));
            return;
        }
        var all = new Paragraph(getTranslation("plan.budget.funded", sums.funded(), sums.measures()) + " ");
        if (version == 0 && sums.funded() < sums.measures()) {
            all.add(new Anchor("plans/" + cycle + "/text/check", getTranslation("plan.completeness.title")));
        }
        add(new Section(getTranslation("plan.budget.by-year"), all, byYear(sums)));
        add(new Section(getTranslation("plan.budget.by-part"), byPart(cycle, version, text)));
    }

    /** One line of the table of years; the last is the sum of all. */
    private record Line(String name, Integer year) {}

    private Listing<Line> byYear(BudgetSums sums) {
        var lines = new ArrayList<Line>();
        sums.years().forEach(year -> lines.add(new Line(String.valueOf(year), year)));
        lines.add(new Line(getTranslation("plan.budget.all-years"), 0));
        var table = new Listing<Line>(getTranslation("plan.budget.by-year"))
                .column(getTranslation("plan.budget.year"), Line::name);
        for (var source : sums.sources()) {
            table.number(
                    getTranslation("plan.source." + source),
                    line -> line.year() == 0 ? sums.of(source) : sums.of(line.year(), source));
        }
        table.number(
                getTranslation("plan.budget.all-sources"),
                line -> line.year() == 0 ? sums.total() : sums.of(line.year()));
        return table.from(
                (offset, limit) -> lines.stream().skip(offset).limit(limit).toList());
    }

    private Listing<OfPart> byPart(UUID cycle, int version, String text) {
        return new Listing<OfPart>(getTranslation("plan.budget.by-part"))
                .component(getTranslation("plan.budget.part"), part -> part(part, text))
                .column(
                        getTranslation("plan.budget.measures"),
                        part -> getTranslation("plan.budget.of-measures", part.funded(), part.measures()))
                .number(getTranslation("plan.budget.crowns"), OfPart::crowns)
                .from((offset, limit) -> read.budgetOfParts(cycle, version, offset, limit));
    }

    /** A chapter leads to its text. */
    private static Component part(OfPart part, String text) {
        var words = part.code() + " " + part.wording();
        var cell = part.depth() == 0 ? new Anchor(text + "&chapter=" + part.element(), words) : new Span(words);
        cell.addClassName("depth-" + Math.min(part.depth(), 4));
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.budget.title");
    }
}
