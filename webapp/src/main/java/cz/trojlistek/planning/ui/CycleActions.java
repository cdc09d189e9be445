package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.ReadCycles.ConferenceRow;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.planning.LookAtPlan.PlanPage;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.workinggroup.ReadGroups;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the coordinator can do on the page of a cycle besides its tasks: milestones, conferences, the schedule. */
@org.springframework.stereotype.Component
class CycleActions {

    /** A conference on the draft is often written down only after the comment period. */
    private static final Set<Phase> DRAFT_OUT = Set.of(Phase.CONSULTATION, Phase.SETTLING);

    private final ConductCycle cycles;
    private final ReadGroups groups;
    private final ArrangeYears years;
    private final Actors actors;
    private final PlanningClock clock;

    CycleActions(ConductCycle cycles, ReadGroups groups, ArrangeYears years, Actors actors, PlanningClock clock) {
        this.cycles = cycles;
        this.groups = groups;
        this.years = years;
        this.actors = actors;
        this.clock = clock;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("planning." + key, arguments);
    }

    private boolean mayConduct(PlanPage page) {
        return actors.may(Action.CONDUCT_CYCLE, page.cycle().scope());
    }

    Component milestones(PlanPage page, Runnable done) {
        return new MilestoneCard(
                page, mayConduct(page) ? groups.groups(page.cycle().id(), 0, 200) : null, cycles, clock.today(), done);
    }

    Component years(PlanPage page, Runnable done) {
        return new YearsCard(page, mayConduct(page), years, clock.today(), done);
    }

    Component conferences(PlanPage page, Runnable done) {
        var card = new Card();
        if (page.conferences().isEmpty()) {
            card.add(new Paragraph(text("no-conferences")));
        }
        var list = new UnorderedList();
        list.addClassName("check");
        page.conferences().forEach(conference -> list.add(line(conference)));
        card.add(list);
        if (mayConduct(page) && DRAFT_OUT.contains(page.cycle().phase())) {
            var fields = new Fields();
            var entry = new ConferenceFields(fields, clock.today());
            fields.secondary(
                    "planning.record-conference",
                    () -> cycles.recordDraftConference(page.cycle().id(), entry.value()),
                    () -> said("conference-recorded", done));
            card.add(new NativeDetails(text("record-conference"), fields));
        }
        return card;
    }

    private static ListItem line(ConferenceRow conference) {
        var what = new Div(
                new Span(text("conference." + conference.kind()) + ", " + conference.place() + ". "),
                new Span(conference.summary()));
        return new ListItem(
                what, new Span(text("conference.when", Dates.day(conference.heldOn()), conference.participants())));
    }

    /** Moving planned dates moves every timer and due date that hangs on them. */
    Component schedule(PlanPage page, Runnable done) {
        if (!mayConduct(page) || page.cycle().phase().compareTo(Phase.IN_FORCE) >= 0) {
            return new Div();
        }
        var fields = new Fields().saw(page.cycle().version());
        var entry = new ScheduleFields(fields, page.cycle().schedule());
        fields.secondary(
                "planning.move-dates",
                () -> cycles.reschedule(page.cycle().id(), fields.seen(), entry.value()),
                () -> said("dates-moved", done));
        return new NativeDetails(text("move-dates-open"), new Card(new Paragraph(text("move-dates.help")), fields));
    }

    /** What was written is lower on the page that is drawn anew; whoever does not look goes on from its title. */
    private static void said(String key, Runnable done) {
        Notice.done(text(key));
        done.run();
        PageHeader.focusTitle();
    }

    /** A missing day is told like any other mistake. */
    static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new DayMissing();
        }
        return day;
    }

    static final class DayMissing extends RuleViolation {
        DayMissing() {
            super("planning.day-missing");
        }
    }

    /** The fields of a record of a conference. */
    static final class ConferenceFields {

        private final DayField heldOn;
        private final TextField place;
        private final IntegerField participants;
        private final TextArea summary;

        ConferenceFields(Fields fields, LocalDate today) {
            heldOn = fields.add("heldOn", new DayField(text("held-on")));
            heldOn.setValue(today);
            place = fields.add("place", new TextField(text("place")));
            place.setRequiredIndicatorVisible(true);
            participants = fields.add("participants", new IntegerField(text("participants")));
            participants.setRequiredIndicatorVisible(true);
            summary = fields.optional("summary", new TextArea(text("summary")));
        }

        ConductCycle.ConferenceRecord value() {
            var people = participants.getValue();
            return new ConductCycle.ConferenceRecord(
                    day(heldOn.getValue()), place.getValue(), people == null ? -1 : people, summary.getValue());
        }
    }
}
