package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.planning.LookAtPlan;
import cz.trojlistek.planning.LookAtPlan.PlanPage;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;

/** Where a plan stands: who it waits for, how far it is, what comes next, planned and real dates, its figures. */
@Route("plans")
@PermitAll
class CycleView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient LookAtPlan plans;
    private final transient Territories territories;
    private final transient PlanningClock clock;
    private final transient CycleActions actions;
    private final transient PlanTabs tabs;
    private String title = "";

    CycleView(LookAtPlan plans, Territories territories, PlanningClock clock, CycleActions actions, PlanTabs tabs) {
        this.plans = plans;
        this.territories = territories;
        this.clock = clock;
        this.actions = actions;
        this.tabs = tabs;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(NotFound.unlessId(id).toString());
    }

    private void show(String id) {
        var page = plans.page(NotFound.unlessId(id));
        var cycle = page.cycle();
        var today = clock.today();
        title = cycle.planTitle();
        removeAll();
        var trio = new Div(waiting(page, today), progress(page), nextDecision(cycle, today));
        trio.addClassName("trio");
        var two = new Div(
                new Section(getTranslation("planning.milestones"), actions.milestones(page, () -> show(id))),
                new Section(getTranslation("planning.figures"), figures(page)));
        two.addClassName("two");
        add(
                new CyclePage(cycle, page.parent(), territories, today, tabs.of(cycle.id(), PlanTabs.Tab.PROGRESS)),
                new TierLine(cycle, page.line(), page.around()),
                trio,
                notice(page),
                years(page, id),
                new Section(getTranslation("planning.phases"), new PhaseList(cycle, today)),
                two,
                new Section(getTranslation("planning.conferences"), actions.conferences(page, () -> show(id))),
                new Section(getTranslation("cycle.around.title"), new PlaceAmongPlans(cycle, page.around(), today)),
                actions.schedule(page, () -> show(id)));
    }

    /** Of a region, to all it addresses who may see the cycle. */
    private Component notice(PlanPage page) {
        return page.notice() == null
                ? new Div()
                : new Section(getTranslation("planning.notice"), new NoticeCard(page.notice()));
    }

    /** Of a plan in force; for an action plan the way to what it changes. */
    private Component years(PlanPage page, String id) {
        if (page.parent() != null && page.counts().measures() > 0) {
            return new Section(
                    getTranslation("planning.year.of-plan"),
                    new Card(
                            new Paragraph(getTranslation(
                                    "planning.year.measures", page.counts().measures())),
                            new Anchor(
                                    "plans/" + page.cycle().id() + "/text/changes",
                                    getTranslation("planning.year.changes"))));
        }
        return page.years().isEmpty()
                ? new Div()
                : new Section(getTranslation("planning.years"), actions.years(page, () -> show(id)));
    }

    /** Who is holding it up: every open task with its role and its day. */
    private Component waiting(PlanPage page, LocalDate today) {
        var card = new Card(getTranslation("planning.waiting"));
        if (page.tasks().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    page.cycle().ended(today)
                            ? "planning.ended"
                            : page.cycle().phase() == Phase.IN_FORCE
                                    ? "planning.in-force"
                                    : "planning.waiting-for-time")));
            return card;
        }
        var tasks = page.tasks();
        var first = tasks.subList(0, Math.min(4, tasks.size()));
        card.add(waiting(page, first, today));
        if (tasks.size() > first.size()) {
            var rest = tasks.subList(first.size(), tasks.size());
            card.add(new NativeDetails(getTranslation("planning.more-tasks", rest.size()), waiting(page, rest, today)));
        }
        return card;
    }

    private UnorderedList waiting(PlanPage page, List<InboxTask> tasks, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("waiting");
        tasks.forEach(task -> list.add(new ListItem(waitsFor(task, page.mine().contains(task.id()), today))));
        return list;
    }

    private Component waitsFor(InboxTask task, boolean mine, LocalDate today) {
        var last = LocalDate.ofInstant(task.dueAt().minusSeconds(1), PlanningClock.PRAGUE);
        var who = new Span(
                task.assigneeName() != null ? task.assigneeName() : getTranslation("role." + task.candidateRole()));
        who.addClassName("big");
        var title = getTranslation("task." + task.step() + ".title");
        Component what = mine ? new Anchor("task/" + task.id(), title) : new Span(title);
        var since = new Span(getTranslation("planning.since", Dates.day(task.createdAt())));
        since.addClassNames("small", "muted");
        var when = new StateMark(
                last.isBefore(today) ? State.BAD : last.isBefore(today.plusDays(4)) ? State.SOON : State.WAIT,
                getTranslation("planning.until", Dates.dayAndAway(last, today)));
        var line = new Div(new Div(who), new Div(what), new Div(since), new Div(when));
        if (!task.label().isEmpty()) { // analyses are named by their kind, groups by their own name
            var which =
                    task.step().endsWith("Analysis") ? getTranslation("inbox.analysis." + task.label()) : task.label();
            line.addComponentAtIndex(2, new Div(new Span(which)));
        }
        return line;
    }

    private Component progress(PlanPage page) {
        var phases = page.cycle().phases().size();
        var first = page.cycle().phases().iterator().next();
        var done = Math.min(
                phases,
                page.cycle().phase() == Phase.REJECTED
                        ? phases
                        : page.cycle().phase().ordinal() - first.ordinal());
        var bar = new Div(new Span());
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement().getChild(0).setAttribute("style", "--v:" + 100 * done / phases);
        var big = new Paragraph(getTranslation("planning.done-phases", done, phases));
        big.addClassName("big");
        var card = new Card(getTranslation("planning.how-far"), big, bar);
        if (page.comments() > 0) {
            card.add(new Paragraph(getTranslation("planning.settled", page.settled(), page.comments())));
        }
        return card;
    }

    private Component nextDecision(PlanningCycle cycle, LocalDate today) {
        var card = new Card(getTranslation("planning.next-decision"));
        if (cycle.ended(today)) {
            card.add(new Paragraph(getTranslation(
                    "planning.decided.ended", Dates.day(cycle.period().lastDay()))));
            return card;
        }
        if (cycle.phase().compareTo(Phase.APPROVING) > 0) {
            card.add(new Paragraph(getTranslation("planning.decided." + cycle.phase())));
            return card;
        }
        var next = cycle.phase().compareTo(Phase.CONSULTATION) < 0 ? Phase.CONSULTATION : Phase.APPROVING;
        var day = next == Phase.CONSULTATION
                ? cycle.dates(next).plannedFrom()
                : cycle.dates(next).plannedTo();
        var big = new Paragraph(getTranslation("cycle.phase." + next));
        big.addClassName("big");
        card.add(
                big,
                new Paragraph(Dates.dayAndAway(day, today)),
                new Paragraph(getTranslation("planning.next." + next)));
        return card;
    }

    private Component figures(PlanPage page) {
        var facts = new Facts()
                .add(
                        getTranslation("planning.chapters"),
                        Dates.number(page.counts().chapters()))
                .add(
                        getTranslation("planning.priorities"),
                        Dates.number(page.counts().priorities()))
                .add(
                        getTranslation("planning.goals"),
                        Dates.number(page.counts().goals()))
                .add(
                        getTranslation("planning.measures"),
                        Dates.number(page.counts().measures()))
                .add(getTranslation("planning.meetings"), Dates.number(page.meetings()));
        if (page.services() != null) {
            facts.add(getTranslation("planning.services"), Dates.number(page.services()));
        }
        if (page.previous() != null) {
            facts.add(
                    getTranslation("planning.previous"),
                    new Anchor("plans/" + page.previous().id(), page.previous().planTitle()));
        }
        return new Card(facts);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
