package cz.trojlistek.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.inbox.ReadInbox.PlanOfMine;
import cz.trojlistek.inbox.ReadInbox.Position;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What I have to do, the most urgent first, by when; and what others are late with, for those who coordinate. */
@Route("tasks")
@RouteAlias("")
@PermitAll
@StyleSheet("context://inbox.css")
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final transient ReadInbox inbox;
    private final transient PlanningClock clock;
    private final Div tasks = new Div();

    TasksView(ReadInbox inbox, PlanningClock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var plan = parameters.getSingleParameter("plan").map(NotFound::unlessId).orElse(null);
        var now = clock.instant();
        var found = inbox.mine(plan, null, PAGE + 1);
        removeAll();
        add(new PageHeader(getPageTitle()).lead(lead(now, found)), filter(plan));
        tasks.addClassName("tasks");
        tasks.removeAll();
        if (found.isEmpty()) {
            tasks.add(new EmptyState(
                    getTranslation("inbox.none"),
                    getTranslation("inbox.none.next"),
                    new Anchor("plans", getTranslation("inbox.none.plans"))));
        }
        show(plan, found, now);
        overdueElsewhere(plan, now);
        add(tasks);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    private String lead(Instant now, List<InboxTask> found) {
        var today = Dates.weekday(LocalDate.ofInstant(now, PlanningClock.PRAGUE));
        var late = found.stream().filter(task -> !task.dueAt().isAfter(now)).count();
        return getTranslation("inbox.lead", today, inbox.count(), late);
    }

    /** Only where somebody has tasks of more than one plan. */
    private Component filter(@Nullable UUID plan) {
        var plans = inbox.plans();
        var row = new Div();
        row.addClassName("filters");
        row.setVisible(plans.size() > 1 || plan != null);
        var select = new Select<PlanOfMine>();
        select.setLabel(getTranslation("inbox.plan"));
        select.setItems(plans);
        select.setItemLabelGenerator(one -> one == null ? getTranslation("inbox.all-plans") : one.title());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("inbox.all-plans"));
        plans.stream().filter(one -> one.cycle().equals(plan)).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        "tasks",
                        change.getValue() == null
                                ? QueryParameters.empty()
                                : QueryParameters.of(
                                        "plan", change.getValue().cycle().toString())));
        row.add(select);
        return row;
    }

    private void show(@Nullable UUID plan, List<InboxTask> found, Instant now) {
        var groups = new LinkedHashMap<String, UnorderedList>();
        found.stream()
                .limit(PAGE)
                .forEach(task -> groups.computeIfAbsent(group(task, now), TasksView::list)
                        .add(line(task, now)));
        for (Map.Entry<String, UnorderedList> group : groups.entrySet()) {
            var head = new H2(getTranslation("inbox.group." + group.getKey()));
            var count = new Span(
                    getTranslation("inbox.tasks", group.getValue().getChildren().count()));
            count.addClassName("muted");
            head.add(count);
            head.setClassName("bad", group.getKey().equals("overdue"));
            tasks.add(head, group.getValue());
        }
        if (found.size() > PAGE) {
            var last = found.get(PAGE - 1);
            var more = new Button(getTranslation("inbox.more"));
            more.addClickListener(click -> {
                tasks.remove(more);
                show(plan, inbox.mine(plan, new Position(last.dueAt(), last.id()), PAGE + 1), now);
            });
            tasks.add(more);
        }
    }

    private static UnorderedList list(String group) {
        var list = new UnorderedList();
        list.addClassName("task-list");
        return list;
    }

    private static String group(InboxTask task, Instant now) {
        var today = LocalDate.ofInstant(now, PlanningClock.PRAGUE);
        var last = TaskTexts.lastDay(task);
        if (!task.dueAt().isAfter(now)) {
            return "overdue";
        }
        if (!last.isAfter(today)) {
            return "today";
        }
        return last.isBefore(today.plusDays(7)) ? "week" : "later";
    }

    private ListItem line(InboxTask task, Instant now) {
        var due = new Span(TaskTexts.due(task, now));
        due.addClassName("due");
        var meta = new Span(new TierMark(task.path(), task.territoryName()), new Span(task.planTitle()));
        meta.addClassName("meta");
        if (task.assignee() != null) {
            meta.add(new StateMark(State.INFO, Sign.USER, getTranslation("inbox.mine")));
        }
        var then = new Span(getTranslation("inbox.then", TaskTexts.text(task.step(), "then")));
        then.addClassName("then");
        var line = new ListItem(new H3(new Anchor("task/" + task.id(), TaskTexts.title(task))), due, meta, then);
        line.addClassName("task");
        return line;
    }

    private static String address(InboxTask task) {
        return ReadInbox.canBeStoodInFor(task) ? "task/" + task.id() : "plans/" + task.cycle();
    }

    private void overdueElsewhere(@Nullable UUID plan, Instant now) {
        if (inbox.overdueElsewhere(plan, 0, 1).isEmpty()) {
            return;
        }
        var title = getTranslation("inbox.elsewhere");
        var late = new Listing<InboxTask>(title)
                .component(getTranslation("inbox.task"), task -> new Anchor(address(task), TaskTexts.title(task)))
                .column(getTranslation("inbox.role"), task -> getTranslation("role." + task.candidateRole()))
                .column(getTranslation("inbox.plan"), InboxTask::planTitle)
                .component(getTranslation("inbox.until"), task -> TaskTexts.due(task, now))
                .from((offset, limit) -> inbox.overdueElsewhere(plan, offset, limit));
        var details = new NativeDetails(title, late);
        details.setOpen(true);
        tasks.add(details);
    }
}
