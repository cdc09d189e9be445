package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import jakarta.annotation.security.PermitAll;

/** What the action plan of a year says otherwise than its plan, word by word, and what it adds. */
@Route("plans/:cycle/text/changes")
@PermitAll
@StyleSheet("context://plan.css")
class YearChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHANGES = 50;

    private final transient ReadPlan read;
    private final transient ComparePlans compare;
    private final transient PlanTabs tabs;

    YearChangesView(ReadPlan read, ComparePlans compare, PlanTabs tabs) {
        this.read = read;
        this.compare = compare;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var query = event.getLocation().getQueryParameters();
        var page =
                Math.max(1, PlanTextView.number(query.getSingleParameter("page").orElse("1")));
        var head = read.head(cycle);
        removeAll();
        add(new PageHeader(getPageTitle())
                .crumb(head.title(), "plans/" + cycle)
                .crumb(getTranslation("plan.text.title"), "plans/" + cycle + "/text")
                .lead(getTranslation("plan.year.changes.lead")));
        add(tabs.of(cycle, PlanTabs.Tab.TEXT));
        if (!head.begun()) {
            add(new EmptyState(getTranslation("plan.none"), getTranslation("plan.year.changes.none.next")));
            return;
        }
        var changes = compare.ofYear(cycle, 0, (page - 1) * CHANGES, CHANGES + 1);
        if (changes.isEmpty()) {
            add(new EmptyState(
                    getTranslation("plan.year.changes.none"), getTranslation("plan.year.changes.none.next")));
            return;
        }
        var article = new Article();
        changes.stream().limit(CHANGES).forEach(change -> article.add(new ChangeCard(change)));
        add(article);
        if (changes.size() > CHANGES) {
            add(new Anchor("plans/%s/text/changes?page=%d".formatted(cycle, page + 1), getTranslation("list.next")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.year.changes");
    }
}
