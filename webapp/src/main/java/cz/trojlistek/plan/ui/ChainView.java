package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.OneLook;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PieceOutcomes;
import cz.trojlistek.shell.PlanTabs;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/**
 * From the need over the goal, the measure, its indicators and costs to the resolution and what came of it each year; every link leads
 * to its place, and from there back here. {@code ?element=…}
 */
@Route("plans/:cycle/text/chain")
@PermitAll
@StyleSheet("context://plan.css")
class ChainView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_BELOW = 200;

    private final transient ReadPlan read;
    private final transient Needs needs;
    private final transient ObjectProvider<PieceOutcomes> outcomes;
    private final transient PlanTabs tabs;
    private final transient OneLook look;
    private String code = "";

    ChainView(ReadPlan read, Needs needs, ObjectProvider<PieceOutcomes> outcomes, PlanTabs tabs, OneLook look) {
        this.read = read;
        this.needs = needs;
        this.outcomes = outcomes;
        this.tabs = tabs;
        this.look = look;
        addClassName("stack");
    }

    /** Its address. */
    static String of(UUID cycle, UUID element) {
        return "plans/" + cycle + "/text/chain?element=" + element;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var element = NotFound.unlessId(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("element")
                .orElse(""));
        look.at(() -> show(cycle, element));
    }

    private void show(UUID cycle, UUID element) {
        var below = read.below(cycle, 0, element, 0, MOST_BELOW);
        var piece = below.lines().getFirst();
        var above = read.above(cycle, 0, element);
        code = piece.code();
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(read.head(cycle).title(), "plans/" + cycle)
                        .crumb(getTranslation("plan.text.title"), PlanTextView.at(cycle, element))
                        .lead(getTranslation("plan.chain.lead")),
                tabs.of(cycle, PlanTabs.Tab.TEXT));
        var chain = new OrderedList();
        chain.addClassName("chain");
        chain.add(step("plan.chain.need", needs(cycle, above)));
        chain.add(step(
                "plan.chain.goal",
                above.stream().map(line -> piece(cycle, line)).toList()));
        var carried = below.lines().stream().skip(1).filter(ChainView::carries).toList();
        if (!carried.isEmpty()) {
            chain.add(step(
                    "plan.chain.below",
                    carried.stream().map(line -> piece(cycle, line)).toList()));
        }
        chain.add(step("plan.indicators", indicators(below)));
        chain.add(step("plan.costs", costs(below)));
        outcomes.orderedStream()
                .flatMap(one -> one.of(cycle, element, piece.packageNumber()).stream())
                .forEach(one -> chain.add(step(one)));
        add(chain);
    }

    /** What the goals on the way answer; who answers nothing is told where that is seen. */
    private List<Component> needs(UUID cycle, List<PlanLine> above) {
        var answerable = needs.of(cycle);
        var answered = above.stream()
                .map(line -> answerable.of(line.problem()))
                .filter(need -> need != null)
                .map(need -> (Component) new Anchor(need.link(), need.words()))
                .toList();
        return answered.isEmpty()
                ? List.of(new Anchor("plans/" + cycle + "/text/check", getTranslation("plan.chain.need.none")))
                : answered;
    }

    private Component piece(UUID cycle, PlanLine line) {
        return new Anchor(
                PlanTextView.at(cycle, line.id()),
                getTranslation("plan.kind." + line.kind()) + "\u00a0" + line.code() + " " + line.wording());
    }

    private static boolean carries(PlanLine line) {
        return line.kind() != ElementKind.TEXT;
    }

    private List<Component> indicators(PlanText below) {
        var words = below.indicators().stream()
                .map(one -> (Component) new IndicatorWords(one))
                .toList();
        return words.isEmpty() ? List.of(new Paragraph(getTranslation("plan.chain.indicators.none"))) : words;
    }

    private List<Component> costs(PlanText below) {
        var all = below.budget().stream().mapToLong(BudgetLine::crowns).sum();
        return List.of(new Paragraph(
                below.budget().isEmpty()
                        ? getTranslation("plan.chain.costs.none")
                        : getTranslation("plan.budget.total", BudgetWords.crowns(all))));
    }

    private ListItem step(String key, List<Component> words) {
        var item = new ListItem(new H2(getTranslation(key)));
        words.forEach(one -> item.add(new Div(one)));
        return item;
    }

    private static ListItem step(PieceOutcomes.Outcome outcome) {
        return new ListItem(new H2(outcome.title()), new Div(new Anchor(outcome.link(), outcome.words())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.chain.title", code);
    }
}
