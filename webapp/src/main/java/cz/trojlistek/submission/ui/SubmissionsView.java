package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.shell.TierMark;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.ReadSubmissions.Request;
import cz.trojlistek.submission.ReadSubmissions.SubmissionRow;
import cz.trojlistek.submission.RequestSubmissions;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a region waits for: its towns by district with the state of each submission, the deadline, one click to remind. */
@Route("plans/:cycle/submissions")
@PermitAll
@StyleSheet("context://submission.css")
class SubmissionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** More than any region has; a region of the whole country would have 206. */
    private static final int MOST = 300;

    private final transient ReadSubmissions read;
    private final transient RequestSubmissions requests;
    private final transient ConductCycle cycles;
    private final transient Actors actors;
    private final transient PlanningClock clock;
    private final transient PlanTabs tabs;

    SubmissionsView(
            ReadSubmissions read,
            RequestSubmissions requests,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock,
            PlanTabs tabs) {
        this.read = read;
        this.requests = requests;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.tabs = tabs;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")));
    }

    private void show(UUID id) {
        var cycle = cycles.get(id);
        removeAll();
        add(
                new PageHeader(getPageTitle()).crumb(cycle.planTitle(), "plans/" + id),
                tabs.of(id, PlanTabs.Tab.SUBMISSIONS));
        read.request(id)
                .ifPresentOrElse(
                        request -> asked(cycle, request),
                        () -> add(new EmptyState(
                                getTranslation("submission.not-asked"), getTranslation("submission.not-asked-next"))));
    }

    private void asked(PlanningCycle cycle, Request request) {
        boolean may = actors.may(Action.CONDUCT_CYCLE, cycle.scope());
        var towns = read.rows(cycle.id(), 0, MOST);
        add(progress(cycle.id(), request, towns, may));
        if (may && request.closedAt() == null) {
            add(moreTime(cycle.id(), request));
        }
        add(new cz.trojlistek.shell.Section(
                getTranslation("submission.by-district"), districts(cycle.id(), towns, may)));
    }

    private Card progress(UUID cycle, Request request, List<SubmissionRow> towns, boolean may) {
        var today = clock.today();
        var card = new Card(new H2(
                request.missing() == 0
                        ? getTranslation("submission.all-in", request.towns())
                        : getTranslation(
                                request.closedAt() == null ? "submission.waiting" : "submission.missing",
                                request.missing(),
                                request.towns())));
        var deadline = new Paragraph(getTranslation("submission.deadline-is", Dates.weekday(request.deadline())));
        if (request.closedAt() == null && request.missing() > 0) {
            deadline.add(" ");
            deadline.add(new StateMark(
                    today.isAfter(request.deadline().minusDays(8)) ? State.SOON : State.WAIT,
                    Dates.away(request.deadline(), today)));
        }
        card.add(deadline, bar(request), tally(request, towns));
        next(request, card);
        if (may && request.missing() > 0) {
            var remind = new Button(getTranslation("submission.remind-all", request.missing()), click -> {
                requests.remindAll(cycle);
                Notice.done(getTranslation("submission.reminded"));
                show(cycle);
                PageHeader.focusTitle();
            });
            remind.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            remind.setDisableOnClick(true);
            card.add(new Div(remind));
        }
        return card;
    }

    private static Span bar(Request request) {
        var accepted = new Span();
        accepted.getStyle().set("--v", String.valueOf(100.0 * request.accepted() / request.towns()));
        var here = new Span();
        here.addClassName("share");
        here.getStyle()
                .set("--v", String.valueOf(100.0 * (request.submitted() - request.accepted()) / request.towns()));
        var bar = new Span(accepted, here);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true"); // the numbers below say it
        return bar;
    }

    private UnorderedList tally(Request request, List<SubmissionRow> towns) {
        var begun = States.count(towns, "begun");
        var returned = States.count(towns, "back");
        var tally = new UnorderedList(
                count(request.accepted(), State.DONE, "accepted"),
                count(request.submitted() - request.accepted(), State.INFO, "to-check"),
                count(begun, State.INFO, "begun"),
                count(returned, State.SOON, "returned"),
                count(request.missing() - returned - begun, State.WAIT, "awaited"));
        if (request.late() > 0) {
            tally.add(count(request.late(), State.BAD, "late"));
        }
        tally.addClassName("tally");
        return tally;
    }

    /** What the region does next, whoever reads it. */
    private void next(Request request, Card card) {
        var list = new UnorderedList();
        list.addClassName("ahead");
        var toCheck = request.submitted() - request.accepted();
        if (toCheck > 0) {
            list.add(new ListItem(getTranslation("submission.next.check", toCheck)));
        }
        if (request.closedAt() == null) {
            list.add(
                    new ListItem(getTranslation(
                            "submission.goes-on", Dates.day(request.deadline().plusDays(1)))),
                    new ListItem(getTranslation("submission.next.districts")));
        }
        if (list.getComponentCount() > 0) {
            card.add(Note.calm(getTranslation("submission.next"), list));
        }
    }

    private ListItem count(int number, State state, String word) {
        var figure = new Span(Dates.number(number));
        figure.addClassName("figure");
        return new ListItem(figure, new StateMark(state, getTranslation("submission.state." + word)));
    }

    private Details moreTime(UUID cycle, Request request) {
        var fields = new Fields().saw(request.version());
        var deadline = fields.add("deadline", new DayField(getTranslation("submission.deadline")));
        deadline.setRequiredIndicatorVisible(true);
        deadline.setValue(request.deadline());
        var reason = fields.add("reason", new TextArea(getTranslation("submission.deadline-reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(4000);
        fields.secondary(
                "submission.move-deadline",
                () -> requests.moveDeadline(cycle, fields.seen(), deadline.getValue(), reason.getValue()),
                () -> {
                    Notice.done(getTranslation("submission.saved"));
                    show(cycle);
                    PageHeader.focusTitle();
                });
        return new Details(getTranslation("submission.move-deadline"), fields);
    }

    private Component districts(UUID cycle, List<SubmissionRow> all, boolean may) {
        var byDistrict = all.stream()
                .collect(Collectors.groupingBy(SubmissionRow::districtName, LinkedHashMap::new, Collectors.toList()));
        var list = new Card();
        list.addClassName("matrix");
        byDistrict.forEach((district, towns) -> list.add(district(cycle, district, towns, may)));
        return list;
    }

    private Component district(UUID cycle, String name, List<SubmissionRow> towns, boolean may) {
        long in = towns.stream().filter(town -> town.submittedAt() != null).count();
        var tiles = new UnorderedList();
        towns.forEach(town -> tiles.add(tile(cycle, town, may)));
        var line = towns.getFirst().path().line().toList();
        return new Section(
                new H3(new TierMark(line.get(line.size() - 2), name)),
                new Paragraph(getTranslation("submission.of-district", in, towns.size())),
                tiles);
    }

    private ListItem tile(UUID cycle, SubmissionRow town, boolean may) {
        var tile = new ListItem(new Anchor("submissions/" + town.id(), town.name()), States.mark(town));
        tile.addClassNames("orp-tile", States.look(town));
        if (town.remindedAt() != null) {
            var when = Dates.moment(town.remindedAt());
            var last = new Span(
                    town.reminders() == 1
                            ? getTranslation("submission.reminded-at", when)
                            : getTranslation("submission.reminded-again", town.reminders(), when));
            last.addClassNames("small", "muted");
            tile.add(last);
        }
        if (may && town.submittedAt() == null) {
            var remind = new Button(getTranslation("submission.remind"), click -> {
                requests.remind(town.id());
                Notice.done(getTranslation("submission.reminded"));
                show(cycle);
                PageHeader.focusTitle();
            });
            remind.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remind.setAriaLabel(getTranslation("submission.remind") + ": " + town.name());
            tile.add(remind);
        }
        return tile;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.title");
    }
}
