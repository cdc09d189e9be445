package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ui.Needs.Need;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/**
 * What the working text still lacks before it can be frozen (BR-112, 113, 114), and what nobody is held up by but somebody should
 * know of: problems and needs no goal answers, measures nobody has priced. Each line leads to its place.
 */
@Route("plans/:cycle/text/check")
@PermitAll
class CompletenessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadPlan read;
    private final transient Needs needs;
    private final transient PlanTabs tabs;

    CompletenessView(ReadPlan read, Needs needs, PlanTabs tabs) {
        this.read = read;
        this.needs = needs;
        this.tabs = tabs;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")));
    }

    private void show(UUID cycle) {
        var head = read.head(cycle);
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(head.title(), "plans/" + cycle)
                        .crumb(getTranslation("plan.text.title"), "plans/" + cycle + "/text")
                        .lead(getTranslation("plan.completeness.lead")),
                tabs.of(cycle, PlanTabs.Tab.TEXT));
        if (!head.begun()) {
            add(new EmptyState(getTranslation("plan.none"), getTranslation("plan.none.next")));
            return;
        }
        add(new Section(
                getTranslation("plan.completeness.before-freezing"),
                new MissingList(cycle, read.missingInPlan(cycle))));
        add(new Section(getTranslation("plan.completeness.unanswered"), unanswered(cycle)));
        add(new Section(getTranslation("plan.completeness.unpriced"), unpriced(cycle)));
    }

    private Component unanswered(UUID cycle) {
        var answered = read.answered(cycle);
        var orphans = needs.of(cycle).byId().entrySet().stream()
                .filter(one -> !answered.contains(one.getKey()))
                .map(one -> one.getValue())
                .toList();
        return new Listing<Need>(getTranslation("plan.completeness.unanswered"))
                .component(getTranslation("plan.completeness.need"), one -> new Anchor(one.link(), one.words()))
                .whenEmpty(new Paragraph(getTranslation("plan.completeness.unanswered.none")))
                .from((offset, limit) ->
                        orphans.stream().skip(offset).limit(limit).toList());
    }

    private Component unpriced(UUID cycle) {
        return new Listing<PlanLine>(getTranslation("plan.completeness.unpriced"))
                .component(
                        getTranslation("plan.kind.MEASURE"),
                        line -> new Anchor(PlanTextView.at(cycle, line.id()), line.code() + " " + line.wording()))
                .whenEmpty(new Paragraph(getTranslation("plan.completeness.unpriced.none")))
                .from((offset, limit) -> read.unpriced(cycle, offset, limit));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.completeness.title");
    }
}
