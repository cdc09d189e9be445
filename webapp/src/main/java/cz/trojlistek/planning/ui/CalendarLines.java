package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.planning.ReadCalendar.Entry;
import cz.trojlistek.planning.ReadCalendar.Kind;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.shell.TierMark;
import java.time.LocalDate;

/** The lines of the agenda: when, what, where, each with the way to its page. */
record CalendarLines(LocalDate from, LocalDate today) {

    ListItem line(Entry entry) {
        var when = new Span(
                entry.kind() == Kind.PHASE || entry.kind() == Kind.CONSULTATION
                        ? Dates.range(entry.firstDay(), entry.lastDay())
                        : Dates.weekday(entry.firstDay()));
        when.addClassNames("when", "num");
        var plan = new Span(entry.planTitle());
        plan.addClassName("muted");
        var line = new ListItem(
                when,
                new Span(
                        new StateMark(state(entry), sign(entry.kind()), word(entry.kind())),
                        new Span(" "),
                        what(entry)),
                new Span(new TierMark(entry.path(), entry.territoryName()), new Span(" "), plan));
        if (!today.isBefore(entry.firstDay()) && !today.isAfter(entry.lastDay())) {
            line.addClassName("now");
        }
        return line;
    }

    private State state(Entry entry) {
        if (entry.lastDay().isBefore(today)) {
            return State.DONE;
        }
        return entry.firstDay().isAfter(today) ? State.WAIT : State.RUN;
    }

    private static Sign sign(Kind kind) {
        return switch (kind) {
            case PHASE -> Sign.HALF;
            case SUBMISSION, DISTRICT_DATA, DISTRICT_DECLARATIONS, EVALUATION, MILESTONE -> Sign.CLOCK;
            case MEETING -> Sign.USERS;
            case CONSULTATION -> Sign.COMMENT;
            case SESSION -> Sign.SEAL;
        };
    }

    private static String word(Kind kind) {
        return I18NProvider.translate("planning.calendar.kind." + kind);
    }

    /** Who may not read the cycle is led to the portal. */
    private static Anchor what(Entry entry) {
        var link = switch (entry.kind()) {
            case PHASE -> new Anchor("plans/" + entry.cycle(), I18NProvider.translate("cycle.phase." + entry.label()));
            case SUBMISSION ->
                new Anchor(
                        "plans/" + entry.cycle() + "/submissions",
                        I18NProvider.translate("planning.calendar.submissions"));
            case DISTRICT_DATA -> district(entry, "planning.calendar.district-data");
            case DISTRICT_DECLARATIONS -> district(entry, "planning.calendar.district-declarations");
            case EVALUATION ->
                new Anchor(
                        "plans/" + entry.cycle() + "/evaluation", I18NProvider.translate("planning.calendar.reports"));
            case MILESTONE -> new Anchor("plans/" + entry.cycle(), entry.label());
            case MEETING -> new Anchor("meetings/" + entry.subject(), entry.label());
            case CONSULTATION ->
                new Anchor(
                        (entry.readable() ? "" : "/") + "consultations/" + entry.subject(),
                        I18NProvider.translate("planning.calendar.draft"));
            case SESSION -> new Anchor("approvals/" + entry.subject(), entry.label());
        };
        link.setRouterIgnore(!entry.readable());
        return link;
    }

    private static Anchor district(Entry entry, String key) {
        return new Anchor("districts/" + entry.subject(), I18NProvider.translate(key, entry.label()));
    }
}
