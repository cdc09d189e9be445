package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The phases in order: name, state, planned and real dates in words; bars beside them for the eye. */
@StyleSheet("context://cycle.css")
class PhaseList extends Div {

    private static final int MARKS = 6;
    private static final int WORDS_FIT = 75;

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;
    private final boolean year;

    PhaseList(PlanningCycle cycle, LocalDate today) {
        this.today = today;
        year = cycle.parent() != null;
        var schedule = cycle.schedule();
        first = schedule.getFirst().plannedFrom();
        var end = schedule.getLast().plannedTo();
        last = today.isAfter(end) && cycle.phase() != Phase.IN_FORCE && cycle.phase() != Phase.REJECTED ? today : end;
        var list = new OrderedList();
        list.addClassName("phases");
        schedule.forEach(dates -> list.add(line(dates, cycle.phase())));
        add(scale(), list, key());
    }

    private boolean running() {
        return !today.isBefore(first) && !today.isAfter(last);
    }

    /** The months above the bars, at most as many as fit side by side, and where today is. */
    private Div scale() {
        var months = new Div();
        var step = step();
        var number = 0;
        for (var month = YearMonth.from(first).plusMonths(1);
                !month.atDay(1).isAfter(last);
                month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1) % step == 0) {
                var late = part(month.atDay(1)) > WORDS_FIT ? " end" : ""; // where a phone has no room for its word
                var mark = mark(
                        "span",
                        (number % 2 == 0 ? "even" : "odd") + late,
                        month.atDay(1)); // a phone shows every other one
                mark.setText(Dates.month(month));
                months.getElement().appendChild(mark);
                number++;
            }
        }
        if (running()) {
            var now = mark("span", "today", today);
            now.setText(getTranslation("planning.today"));
            months.getElement().appendChild(now);
        }
        var scale = new Div(months);
        scale.addClassName("scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        return scale;
    }

    private int step() {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
        return IntStream.of(1, 2, 3, 6)
                .filter(step -> months / step <= MARKS)
                .findFirst()
                .orElse(12);
    }

    private Element mark(String tag, String name, LocalDate day) {
        var mark = new Element(tag);
        mark.setAttribute("class", name);
        mark.setAttribute("style", "--at:" + percent(day));
        return mark;
    }

    private ListItem line(PhaseDates dates, Phase current) {
        var now = dates.phase() == current;
        var state = now ? State.RUN : dates.actualTo() != null ? State.DONE : State.WAIT;
        var name = new Element("b");
        name.setText(PhaseMark.name(year, dates.phase()));
        var what = new Div(new StateMark(state));
        what.getElement().insertChild(0, name);
        what.addClassName("what");
        var late = late(dates, now);
        if (late > 0) {
            what.add(new StateMark(State.SOON, getTranslation("planning.late", late)));
        }
        var when = new Div(
                when("planning.planned", Dates.range(dates.plannedFrom(), dates.plannedTo())),
                when("planning.real", real(dates)));
        when.addClassName("when");
        var line = new ListItem(what, track(dates, now), when);
        line.addClassName("phase");
        line.setClassName("now", now);
        return line;
    }

    private long late(PhaseDates dates, boolean now) {
        var ended = dates.actualTo() != null ? dates.actualTo() : now ? today : dates.plannedTo();
        return Math.max(0, ChronoUnit.DAYS.between(dates.plannedTo(), ended));
    }

    private Span when(String key, String text) {
        var label = new Span(getTranslation(key));
        label.addClassName("muted");
        return new Span(label, new Span(text));
    }

    private String real(PhaseDates dates) {
        if (dates.actualFrom() == null) {
            return getTranslation("planning.not-yet");
        }
        return dates.actualTo() == null
                ? getTranslation("planning.since", Dates.day(dates.actualFrom()))
                : Dates.range(dates.actualFrom(), dates.actualTo());
    }

    private Div track(PhaseDates dates, boolean now) {
        var track = new Div();
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        bar(track, "plan", dates.plannedFrom(), dates.plannedTo());
        if (dates.actualFrom() != null) {
            var end = dates.actualTo() != null ? dates.actualTo() : today;
            bar(track, "real", dates.actualFrom(), end.isAfter(dates.plannedTo()) && now ? dates.plannedTo() : end);
            if (now && today.isAfter(dates.plannedTo())) {
                bar(track, "late", dates.plannedTo(), today);
            }
        }
        if (running()) {
            track.getElement().appendChild(mark("b", "today", today));
        }
        return track;
    }

    private void bar(Div track, String kind, LocalDate from, LocalDate to) {
        var bar = new Element("i");
        bar.setAttribute("class", kind);
        bar.setAttribute("style", "--from:" + percent(from) + ";--to:" + percent(to.isBefore(from) ? from : to));
        track.getElement().appendChild(bar);
    }

    private double part(LocalDate day) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return Math.clamp(100.0 * ChronoUnit.DAYS.between(first, day) / whole, 0, 100);
    }

    private String percent(LocalDate day) {
        return String.format(Locale.ROOT, "%.1f", part(day));
    }

    private Div key() {
        var key = new Div();
        key.addClassName("key");
        for (var kind : new String[] {"plan", "real", "late"}) {
            var bar = new Element("i");
            bar.setAttribute("class", kind);
            var word = new Span(getTranslation("planning.key." + kind));
            word.getElement().insertChild(0, bar);
            key.add(word);
        }
        return key;
    }

    static @Nullable LocalDate lastDay(PlanningCycle cycle, Phase phase) {
        return cycle.phases().contains(phase) ? cycle.dates(phase).plannedTo() : null;
    }
}
