package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ArrangePackages;
import cz.trojlistek.plan.ArrangePackages.Arrangement;
import cz.trojlistek.plan.ArrangePackages.PackageRow;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The packages in which a region's plan is approved (BR-137): what is in each, where it stands, and the way to change it. */
@Route("plans/:cycle/packages")
@PermitAll
@StyleSheet("context://plan.css")
class PackagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadPlan read;
    private final transient ArrangePackages packages;
    private final transient ReadApprovals approvals;
    private final transient PlanTabs tabs;

    PackagesView(ReadPlan read, ArrangePackages packages, ReadApprovals approvals, PlanTabs tabs) {
        this.read = read;
        this.packages = packages;
        this.approvals = approvals;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")));
    }

    private void show(UUID cycle) {
        var head = read.head(cycle);
        removeAll();
        add(new PageHeader(getPageTitle())
                .crumb(head.title(), "plans/" + cycle)
                .crumb(getTranslation("plan.text.title"), "plans/" + cycle + "/text")
                .lead(getTranslation("plan.packages.lead")));
        add(tabs.of(cycle, PlanTabs.Tab.TEXT));
        if (!head.begun()) {
            add(new EmptyState(getTranslation("plan.none"), getTranslation("plan.none.next")));
            return;
        }
        var now = packages.of(cycle);
        var content = new Div();
        content.addClassName("stack");
        content.add(
                now.packages().isEmpty()
                        ? new EmptyState(
                                getTranslation("plan.packages.whole"),
                                getTranslation(
                                        now.arrangeable() ? "plan.packages.whole.next" : "plan.packages.whole.fixed"))
                        : new Section(getTranslation("plan.packages.order"), list(now, approvals.ofPackages(cycle))));
        if (now.arrangeable()) {
            content.add(new NativeDetails(
                    getTranslation(now.packages().isEmpty() ? "plan.packages.divide" : "plan.packages.change"),
                    new PackageFields(cycle, now, packages, () -> saved(cycle))));
        }
        add(content);
    }

    private Component list(Arrangement now, Map<Integer, UUID> procedures) {
        var list = new OrderedList();
        list.addClassNames("check", "card");
        now.packages().forEach(one -> list.add(line(one, now, procedures.get(one.number()))));
        return list;
    }

    private ListItem line(PackageRow one, Arrangement now, @Nullable UUID procedure) {
        var chapters = new Paragraph(one.chapters().stream()
                .map(line -> line.code() + " " + line.wording())
                .collect(Collectors.joining(", ")));
        chapters.addClassName("muted");
        var words = new Div(
                new Span(one.number() + ". " + one.name() + ", "
                        + getTranslation(one.consulted() ? "plan.package.consulted" : "plan.package.not-consulted")),
                chapters);
        if (procedure != null) {
            words.add(new Anchor("approvals/" + procedure, getTranslation("plan.package.approval")));
        }
        return new ListItem(words, state(one.number(), now));
    }

    private StateMark state(int number, Arrangement now) {
        if (number < now.atHand() || now.phase() == Phase.PUBLISHING || now.phase() == Phase.IN_FORCE) {
            return new StateMark(State.DONE, getTranslation("plan.package.approved"));
        }
        if (number > now.atHand() || now.phase().compareTo(Phase.DRAFTING) < 0) {
            return new StateMark(State.WAIT, getTranslation("plan.package.ahead"));
        }
        return new StateMark(
                now.phase() == Phase.REJECTED ? State.BAD : State.RUN, getTranslation("cycle.phase." + now.phase()));
    }

    private void saved(UUID cycle) {
        Notice.done(getTranslation("plan.packages.saved"));
        show(cycle);
        PageHeader.focusTitle();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.packages.title");
    }
}
