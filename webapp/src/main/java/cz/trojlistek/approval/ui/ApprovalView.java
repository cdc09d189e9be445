package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ExtendValidity;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ReadApprovals.Overview;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.approval.Result;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;

/** One approval: its bodies in order, the records, the sessions, what each round put before them. */
@Route("approvals/:id")
@PermitAll
@StyleSheet("context://approval.css")
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadApprovals read;
    private final Decide decide;
    private final ExtendValidity validity;
    private final Actors actors;
    private final PlanningClock clock;
    private final PlanTabs tabs;

    ApprovalView(
            ReadApprovals read,
            Decide decide,
            ExtendValidity validity,
            Actors actors,
            PlanningClock clock,
            PlanTabs tabs) {
        this.tabs = tabs;
        this.validity = validity;
        this.read = read;
        this.decide = decide;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("id").orElse("")));
    }

    private void show(UUID procedure) {
        var approval = read.overview(procedure);
        removeAll();
        add(new PageHeader(getTranslation("approval.title"))
                .crumb(getTranslation("approval.list.title"), "approvals")
                .crumb(Told.title(approval), "plans/" + approval.cycle())
                .marks(state(approval)));
        add(tabs.of(approval.cycle(), PlanTabs.Tab.APPROVAL));
        add(
                new Section(getTranslation("approval.part.bodies"), chain(approval), bodiesLink(approval)),
                records(approval),
                new Section(getTranslation("approval.part.sessions"), sessions(procedure)),
                new Section(getTranslation("approval.part.dossiers"), dossiers(procedure)));
        var next = approval.next();
        if (next != null
                && approval.sessionOn() != null
                && actors.may(Action.RECORD_ASSEMBLY, Scope.in(approval.territory()))) {
            var moved = new AnnounceFields(next, clock.today())
                    .button("approval.session-move", decide, procedure, () -> show(procedure));
            add(new Details(getTranslation("approval.session-moved"), moved));
        }
        var reworks = read.reworks(procedure);
        if (!reworks.isEmpty()) {
            var section = new Section(getTranslation("approval.part.reworks"));
            reworks.forEach(row -> section.add(new Paragraph(getTranslation(
                    "approval.rework-line", row.round(), Dates.day(row.doneOn()), row.planVersion(), row.answer()))));
            add(section);
        }
    }

    private Section records(Overview approval) {
        var section = new Section(getTranslation("approval.part.resolutions"), resolutions(approval.id()));
        if (approval.approved() && validity.of(approval.cycle()).isPresent()) {
            section.add(
                    new Anchor("plans/" + approval.cycle() + "/extension", getTranslation("approval.extension.title")));
        }
        return section;
    }

    private StateMark state(Overview approval) {
        if (approval.approved()) {
            return new StateMark(State.DONE, getTranslation("approval.state.approved")).pill();
        }
        if (approval.lastResult() == Result.REJECTED) {
            return new StateMark(State.BAD, getTranslation("approval.state.rejected")).pill();
        }
        var next = approval.next();
        if (next != null) {
            return new StateMark(State.RUN, getTranslation("approval.state.decides", next.name())).pill();
        }
        return approval.lastResult() == Result.RETURNED
                ? new StateMark(State.SOON, getTranslation("approval.state.returned")).pill()
                : new StateMark(State.WAIT, getTranslation("approval.state.prepared")).pill();
    }

    private Component chain(Overview approval) {
        var list = new OrderedList();
        list.addClassNames("check", "card");
        var next = approval.next();
        boolean behind = next != null || approval.approved();
        for (var body : approval.chain()) {
            if (next != null && body.id().equals(next.id())) {
                behind = false;
                list.add(line(body, new StateMark(State.RUN)));
            } else {
                list.add(line(body, new StateMark(behind ? State.DONE : State.WAIT)));
            }
        }
        return list;
    }

    private ListItem line(BodyRow body, StateMark mark) {
        return new ListItem(new Span(body.name() + ", " + getTranslation("approval.members", body.members())), mark);
    }

    private Component bodiesLink(Overview approval) {
        return new Anchor("plans/" + approval.cycle() + "/bodies", getTranslation("approval.bodies.open"));
    }

    private Component resolutions(UUID procedure) {
        return new Listing<ResolutionRow>(getTranslation("approval.part.resolutions"))
                .component(
                        getTranslation("approval.field.number"),
                        row -> new Anchor("resolutions/" + row.id(), row.number()))
                .column(getTranslation("approval.field.body"), ResolutionRow::bodyName)
                .number(getTranslation("approval.list.round"), ResolutionRow::round)
                .column(getTranslation("approval.field.sessionOn"), row -> Dates.day(row.sessionOn()))
                .column(
                        getTranslation("approval.field.result"),
                        row -> getTranslation("approval.result." + row.outcome()))
                .column(
                        getTranslation("approval.votes"),
                        row -> getTranslation(
                                "approval.votes-short",
                                row.votesFor(),
                                row.votesAgainst(),
                                row.abstained(),
                                row.absent()))
                .component(
                        getTranslation("approval.list.state"),
                        row -> row.current()
                                ? new StateMark(State.DONE, getTranslation("approval.record.valid"))
                                : new StateMark(
                                        State.INFO,
                                        getTranslation(
                                                "approval.record.corrected-because",
                                                Dates.moment(row.recordedAt()),
                                                Dates.moment(Objects.requireNonNull(row.correctedAt())),
                                                row.correctedBecause())))
                .whenEmpty(new EmptyState(
                        Sign.SEAL,
                        getTranslation("approval.resolutions.empty"),
                        getTranslation("approval.resolutions.empty-next")))
                .from((offset, limit) -> read.resolutions(procedure, offset, limit));
    }

    private Component sessions(UUID procedure) {
        var sessions = read.sessions(procedure);
        return new Listing<ReadApprovals.SessionRow>(getTranslation("approval.part.sessions"))
                .column(getTranslation("approval.field.body"), ReadApprovals.SessionRow::bodyName)
                .column(getTranslation("approval.field.sessionOn"), row -> Dates.weekday(row.sessionOn()))
                .column(getTranslation("approval.field.announcedOn"), row -> Dates.day(row.announcedOn()))
                .column(getTranslation("approval.field.reasonIfLate"), ReadApprovals.SessionRow::reason)
                .whenEmpty(new Paragraph(getTranslation("approval.sessions.empty")))
                .from((offset, limit) ->
                        sessions.stream().skip(offset).limit(limit).toList());
    }

    private Component dossiers(UUID procedure) {
        var all = new Div();
        all.addClassName("stack");
        var dossiers = read.dossiers(procedure);
        if (dossiers.isEmpty()) {
            all.add(new Paragraph(getTranslation("approval.dossiers.empty")));
        }
        for (var dossier : dossiers) {
            var report = new Paragraph(dossier.explanatoryReport());
            report.addClassName("plan-text");
            var draft = new Paragraph(dossier.draftResolution());
            draft.addClassName("quote");
            all.add(new Section(
                    getTranslation("approval.dossier.round", dossier.round(), Dates.day(dossier.submittedOn())),
                    new Facts()
                            .add(
                                    getTranslation("approval.version-label"),
                                    getTranslation("approval.version-number", dossier.planVersion()))
                            .add(getTranslation("approval.hash"), Hash.of(dossier.planHash()))
                            .add(getTranslation("approval.field.explanatoryReport"), report)
                            .add(getTranslation("approval.field.draftResolution"), draft)));
        }
        return all;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.title");
    }
}
