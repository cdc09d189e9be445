package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.OneLook;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;

/** What differs between two texts of a plan, word by word. {@code ?from=1&to=2&chapter=…&sort=…&page=…} */
@Route("plans/:cycle/text/compare")
@PermitAll
@StyleSheet("context://plan.css")
class PlanComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHANGES = 25;
    private static final int VERSIONS = 200;

    private final transient ReadPlan read;
    private final transient ComparePlans compare;
    private final transient Needs needs;
    private final transient PlanTabs tabs;
    private final transient OneLook look;

    PlanComparisonView(ReadPlan read, ComparePlans compare, Needs needs, PlanTabs tabs, OneLook look) {
        this.read = read;
        this.compare = compare;
        this.needs = needs;
        this.tabs = tabs;
        this.look = look;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = Comparison.of(event);
        look.at(() -> show(shown));
    }

    private void show(Comparison shown) {
        var cycle = shown.cycle();
        var head = read.head(cycle);
        var offset = (shown.page() - 1) * CHANGES;
        var summary = compare.summary(cycle, shown.from(), shown.to(), shown.wanted());
        var changes = compare.list(cycle, shown.from(), shown.to(), shown.wanted(), offset, CHANGES);
        var sort = shown.sort();
        var all = sort == null ? summary.all() : summary.of(sort);
        removeAll();
        add(new PageHeader(getPageTitle())
                .crumb(head.title(), "plans/" + cycle)
                .crumb(getTranslation("plan.text.title"), "plans/" + cycle + "/text")
                .lead(getTranslation("plan.compare.lead", name(shown.from()), name(shown.to()))));
        add(tabs.of(cycle, PlanTabs.Tab.TEXT));
        var chapters = read.outline(cycle, shown.to()).stream()
                .filter(line -> line.kind() == ElementKind.CHAPTER)
                .toList();
        add(new ComparisonFilter(shown, read.versions(cycle, 0, VERSIONS), chapters, summary));
        if (changes.list().isEmpty()) {
            add(new EmptyState(getTranslation("plan.compare.none"), getTranslation("plan.compare.none.next")));
            return;
        }
        var answerable = needs.of(cycle);
        var cards = new ArrayList<ChangeCard>();
        for (var change : changes.list()) {
            var card = new ChangeCard(change)
                    .facts(
                            FactWords.of(changes.before(), change.element(), answerable),
                            FactWords.of(changes.after(), change.element(), answerable));
            cards.add(
                    change.after() == null
                            ? card
                            : card.at(place(shown, change.element().toString())));
        }
        var article = new Article();
        cards.forEach(article::add);
        add(
                new ChangeSteps(
                        cards, offset, all, by -> shown.at(shown.page() + by).open()),
                article,
                pages(shown, offset + CHANGES < all));
    }

    private static String place(Comparison shown, String element) {
        return "plans/%s/text?version=%d&element=%s".formatted(shown.cycle(), shown.to(), element);
    }

    private Div pages(Comparison shown, boolean more) {
        var pages = new Div();
        pages.addClassNames("row", "pages");
        if (shown.page() > 1) {
            pages.add(new Anchor(shown.at(shown.page() - 1).link(), getTranslation("list.previous")));
        }
        if (more) {
            pages.add(new Anchor(shown.at(shown.page() + 1).link(), getTranslation("list.next")));
        }
        return pages;
    }

    private String name(int version) {
        return version == 0 ? getTranslation("plan.working") : getTranslation("plan.version", version);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.compare.title");
    }
}
