package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.evaluation.ReadEvaluations.May;
import cz.trojlistek.evaluation.ReadEvaluations.NotingRow;
import cz.trojlistek.evaluation.ReadEvaluations.Overview;
import cz.trojlistek.evaluation.ReadEvaluations.OwnerRow;
import cz.trojlistek.evaluation.ReportMeasures;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** How a plan was fulfilled: who has reported, every measure, the report, the bodies; and the end of its cycle (BR-172). */
@Route("plans/:cycle/evaluation")
@PermitAll
class EvaluationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int OWNERS = 200;
    private static final int MEASURES = 50;

    private final transient ReadEvaluations read;
    private final transient ConductEvaluation conduct;
    private final transient ReportMeasures reporting;
    private final transient ConductCycle cycles;
    private final transient PlanTabs tabs;

    EvaluationView(
            ReadEvaluations read,
            ConductEvaluation conduct,
            ReportMeasures reporting,
            ConductCycle cycles,
            PlanTabs tabs) {
        this.read = read;
        this.conduct = conduct;
        this.reporting = reporting;
        this.cycles = cycles;
        this.tabs = tabs;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .orElse("1");
        if (!page.matches("[0-9]{1,4}")) {
            throw new NotFound();
        }
        show(
                NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")),
                Math.max(1, Integer.parseInt(page)));
    }

    private void show(UUID id, int page) {
        var cycle = cycles.get(id);
        var may = read.may(id);
        removeAll();
        add(
                new PageHeader(getPageTitle()).crumb(cycle.planTitle(), "plans/" + id),
                tabs.of(id, PlanTabs.Tab.EVALUATION));
        read.ofCycle(id)
                .ifPresentOrElse(
                        evaluation -> evaluated(cycle, evaluation, may, page), () -> add(beginning(cycle, may)));
    }

    private Component beginning(PlanningCycle cycle, May may) {
        var empty = new EmptyState(
                getTranslation("evaluation.none"),
                getTranslation(
                        "evaluation.none.next", String.valueOf(cycle.period().toYear())));
        if (!may.open()) {
            return empty;
        }
        var text = getTranslation("evaluation.open");
        var open = new Button(
                text,
                click -> Confirm.ask(
                        text + "?",
                        text,
                        () -> {
                            conduct.open(cycle.id());
                            said(cycle.id(), "evaluation.opened");
                        },
                        new Paragraph(getTranslation("evaluation.open.then"))));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var beginning = new Div(empty, new Div(open));
        beginning.addClassName("stack");
        return beginning;
    }

    private void evaluated(PlanningCycle cycle, Overview evaluation, May may, int page) {
        add(new Section(getTranslation("evaluation.stands"), new Summary(evaluation)));
        if (evaluation.acceptedAt() != null) {
            add(ending(cycle, may));
        }
        if (!evaluation.text().isEmpty()) {
            var text = new Paragraph(evaluation.text());
            text.addClassName("written");
            add(new Section(getTranslation("evaluation.report"), accepted(evaluation), text));
        }
        if (evaluation.measures() == 0) {
            add(new EmptyState(getTranslation("evaluation.not-asked"), getTranslation("evaluation.not-asked.next")));
            return;
        }
        add(new Section(getTranslation("evaluation.owners"), owners(cycle, evaluation, may)));
        add(new Section(getTranslation("evaluation.measures"), measures(cycle.id(), page)));
        var notings = read.notings(cycle.id());
        if (!notings.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("check", "dated");
            notings.forEach(one -> list.add(noting(one)));
            add(new Section(getTranslation("evaluation.bodies"), new Card(list)));
        }
    }

    private StateMark accepted(Overview evaluation) {
        return evaluation.acceptedAt() != null
                ? new StateMark(
                        State.DONE, getTranslation("evaluation.accepted-on", Dates.day(evaluation.acceptedAt())))
                : new StateMark(State.WAIT, getTranslation("evaluation.not-accepted"));
    }

    /** After the evaluation the cycle may be closed, and the next one opened with what is known of it (BR-172). */
    private Component ending(PlanningCycle cycle, May may) {
        if (cycle.closedAt() != null) {
            var next = new Anchor("open-plan?previous=" + cycle.id(), getTranslation("evaluation.next"));
            next.addClassName("btn");
            return Note.calm(
                    getTranslation("evaluation.closed", Dates.day(cycle.closedAt())),
                    may.conduct() ? next : new Span());
        }
        if (!may.close()) {
            return new Div();
        }
        var text = getTranslation("evaluation.close");
        var close = new Button(
                text,
                click -> Confirm.ask(
                        text + "?",
                        text,
                        () -> {
                            conduct.closeCycle(cycle.id());
                            said(cycle.id(), "evaluation.cycle-closed");
                        },
                        new Paragraph(getTranslation("evaluation.close.then"))));
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(close);
    }

    private Component owners(PlanningCycle cycle, Overview evaluation, May may) {
        var list = new UnorderedList();
        list.addClassNames("check", "dated");
        for (var owner : read.owners(cycle.id(), 0, OWNERS)) {
            var line = new ListItem(
                    new Span(getTranslation("evaluation.owner.line", owner.name(), owner.measures())), state(owner));
            if (may.conduct() && owner.submittedAt() == null && evaluation.writtenAt() == null) {
                line.add(new NativeDetails(
                        getTranslation("evaluation.report-for"),
                        new MeasureFields(
                                owner.id(),
                                read,
                                reporting,
                                "task.evaluation.reportForOwner.action",
                                () -> said(cycle.id(), "evaluation.reported"))));
            }
            list.add(line);
        }
        var card = new Card(list);
        if (evaluation.deadline() != null) {
            card.add(new Paragraph(getTranslation("evaluation.deadline-is", Dates.day(evaluation.deadline()))));
        }
        return card;
    }

    private StateMark state(OwnerRow owner) {
        if (owner.acceptedAt() != null) {
            return new StateMark(State.DONE, getTranslation("evaluation.owner.accepted"));
        }
        if (owner.submittedAt() != null) {
            return new StateMark(State.INFO, getTranslation("evaluation.owner.to-check"));
        }
        return owner.returnedBecause().isEmpty()
                ? new StateMark(State.WAIT, getTranslation("evaluation.owner.awaited"))
                : new StateMark(State.SOON, getTranslation("evaluation.owner.returned"));
    }

    private Component measures(UUID cycle, int page) {
        var rows = read.measures(cycle, (page - 1) * MEASURES, MEASURES + 1);
        var list = new Div(new MeasureList(cycle, rows.stream().limit(MEASURES).toList()));
        var pages = new Div();
        pages.addClassNames("row", "pages");
        var base = "plans/" + cycle + "/evaluation?page=";
        if (page > 1) {
            pages.add(new Anchor(base + (page - 1), getTranslation("list.previous")));
        }
        if (rows.size() > MEASURES) {
            pages.add(new Anchor(base + (page + 1), getTranslation("list.next")));
        }
        list.add(pages);
        return list;
    }

    private ListItem noting(NotingRow one) {
        return new ListItem(
                new Span(one.bodyName()),
                one.sessionOn() == null
                        ? new StateMark(State.WAIT, getTranslation("evaluation.not-noted"))
                        : new StateMark(
                                State.DONE,
                                getTranslation("evaluation.noted", Dates.day(one.sessionOn()), one.number())));
    }

    private void said(UUID cycle, String key) {
        Notice.done(getTranslation(key));
        show(cycle, 1);
        PageHeader.focusTitle();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.title");
    }
}
