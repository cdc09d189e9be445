package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ReadPlan.ElementChange;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** What differs between two texts of a plan, word by word. {@code ?from=1&to=2}; 0 is the working text. */
@Route("plans/:cycle/text/compare")
@PermitAll
@StyleSheet("context://plan.css")
class PlanComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHANGES = 50;

    private final transient ReadPlan read;
    private final transient PlanTabs tabs;

    PlanComparisonView(ReadPlan read, PlanTabs tabs) {
        this.tabs = tabs;
        this.read = read;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var query = event.getLocation().getQueryParameters();
        show(cycle, number(query, "from", "1"), number(query, "to", "0"), Math.max(1, number(query, "page", "1")));
    }

    private static int number(QueryParameters query, String name, String otherwise) {
        return PlanTextView.number(query.getSingleParameter(name).orElse(otherwise));
    }

    private void show(UUID cycle, int from, int to, int page) {
        var head = read.head(cycle);
        var changes = read.compare(cycle, from, to, (page - 1) * CHANGES, CHANGES + 1);
        removeAll();
        add(new PageHeader(getPageTitle())
                .crumb(head.title(), "plans/" + cycle)
                .crumb(getTranslation("plan.text.title"), "plans/" + cycle + "/text")
                .lead(getTranslation("plan.compare.lead", name(from), name(to))));
        add(tabs.of(cycle, PlanTabs.Tab.TEXT));
        if (changes.isEmpty()) {
            add(new EmptyState(getTranslation("plan.compare.none"), getTranslation("plan.compare.none.next")));
            return;
        }
        var article = new Article();
        changes.stream().limit(CHANGES).forEach(change -> article.add(change(change)));
        add(article);
        if (changes.size() > CHANGES) {
            add(new Anchor(
                    "plans/%s/text/compare?from=%d&to=%d&page=%d".formatted(cycle, from, to, page + 1),
                    getTranslation("list.next")));
        }
    }

    static Div change(ElementChange change) {
        var code = new Paragraph(change.code());
        code.addClassName("no");
        var para = new Div(code, new ChangedWords(change.words()));
        para.addClassName("para");
        return para;
    }

    private String name(int version) {
        return version == 0 ? getTranslation("plan.working") : getTranslation("plan.version", version);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.compare.title");
    }
}
