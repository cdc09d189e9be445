package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.planning.ReadCalendar;
import cz.trojlistek.planning.ReadCalendar.Entry;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Pages;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.territory.Tier;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What is planned in a territory, above it and below it, month by month: an agenda in words, the same on paper, on a phone
 * and for the ear. Everything chosen stands in the address.
 */
@Route("calendar")
@PermitAll
@StyleSheet("context://cycle.css")
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 100;
    private static final int FILE = 1000;

    private final transient ReadCalendar calendar;
    private final transient Territories territories;
    private final transient PlanningClock clock;

    CalendarView(ReadCalendar calendar, Territories territories, PlanningClock clock) {
        this.calendar = calendar;
        this.territories = territories;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var territory = parameters
                .getSingleParameter("territory")
                .map(code -> code.matches("[A-Za-z0-9]{2,12}") ? territories.get(code) : absent())
                .orElseGet(calendar::own);
        removeAll();
        if (territory == null) {
            add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(
                            Sign.CALENDAR,
                            getTranslation("planning.calendar.nowhere"),
                            getTranslation("planning.calendar.nowhere.next")));
            return;
        }
        var asked = CalendarAddress.of(territory.code(), parameters, YearMonth.from(clock.today()));
        show(territory, asked);
    }

    private static Territory absent() {
        throw new NotFound();
    }

    private void show(Territory territory, CalendarAddress asked) {
        var page = Pages.read(
                String.valueOf(asked.page()),
                ROWS,
                (offset, limit) -> calendar.entries(asked.question(territory.path()), offset, limit));
        var header = new PageHeader(getPageTitle()).lead(getTranslation("planning.calendar.lead", territory.name()));
        if (!page.rows().isEmpty()) {
            header.actions(file(territory, asked));
        }
        add(header, choice(territory, asked), tiers(asked), months(asked));
        if (page.rows().isEmpty()) {
            add(new EmptyState(
                    Sign.CALENDAR,
                    getTranslation("planning.calendar.none"),
                    getTranslation("planning.calendar.none.next")));
        }
        var lines = new CalendarLines(asked.from(), clock.today());
        var groups = new LinkedHashMap<String, OrderedList>();
        for (var entry : page.rows()) {
            groups.computeIfAbsent(group(entry, asked), title -> list(title)).add(lines.line(entry));
        }
        pages(page, asked);
    }

    /** What is shown, all pages of it, read again with the rights of who takes it. */
    private Anchor file(Territory territory, CalendarAddress asked) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var entries = calendar.entries(asked.question(territory.path()), 0, FILE);
                    var file = CalendarFile.of(entries, clock.instant());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), territory.code() + ".ics", "text/calendar", file.length);
                }),
                getTranslation("planning.calendar.file"));
        link.addClassName("btn");
        return link;
    }

    private OrderedList list(String title) {
        var list = new OrderedList();
        list.addClassName("agenda");
        add(new H2(title), list);
        return list;
    }

    /** What began earlier stands before the first month of what is asked for. */
    private String group(Entry entry, CalendarAddress asked) {
        return entry.firstDay().isBefore(asked.from())
                ? getTranslation("planning.calendar.running")
                : Dates.wholeMonth(YearMonth.from(entry.firstDay()));
    }

    private Component choice(Territory territory, CalendarAddress asked) {
        var select = new ComboBox<Territory>(getTranslation("planning.calendar.territory"));
        select.setItems(calendar.around(territory.path()));
        select.setItemLabelGenerator(one -> one.tier() == Tier.REGION
                ? one.name()
                : getTranslation(one.tier() == Tier.ORP ? "tier.orp" : "tier.district") + "\u00a0" + one.name());
        select.setValue(territory);
        select.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent()
                        .navigate("calendar", asked.in(change.getValue().code()).parameters());
            }
        });
        var row = new Div(select);
        row.addClassName("filters");
        return row;
    }

    private Component tiers(CalendarAddress asked) {
        var chips = new Nav();
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("planning.calendar.tier"));
        chips.add(chip(getTranslation("planning.calendar.tier.all"), asked.of((Tier) null), asked.tier() == null));
        for (var tier : List.of(Tier.REGION, Tier.DISTRICT, Tier.ORP)) {
            chips.add(chip(getTranslation("planning.calendar.tier." + tier), asked.of(tier), asked.tier() == tier));
        }
        return chips;
    }

    private Component months(CalendarAddress asked) {
        var row = new Nav();
        row.addClassName("chips");
        row.setAriaLabel(getTranslation("planning.calendar.when"));
        row.add(
                chip("‹ " + asked.earlier().named(), asked.earlier(), false),
                chip(asked.named(), asked, true),
                chip(asked.later().named() + " ›", asked.later(), false),
                asked.isYear()
                        ? chip(getTranslation("planning.calendar.by-month"), asked.byMonth(clock.today()), false)
                        : chip(getTranslation("planning.calendar.by-year"), asked.byYear(), false));
        return row;
    }

    private static Anchor chip(String text, CalendarAddress to, boolean current) {
        var chip = new Anchor(to.link(), text);
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private void pages(Pages<Entry> page, CalendarAddress asked) {
        var row = new Div();
        row.addClassNames("row", "pages");
        Optional.ofNullable(page.previous()).ifPresent(number -> row.add(turn("list.previous", asked.onPage(number))));
        Optional.ofNullable(page.next()).ifPresent(number -> row.add(turn("list.next", asked.onPage(number))));
        row.setVisible(page.previous() != null || page.next() != null);
        add(row);
    }

    private Anchor turn(String text, CalendarAddress to) {
        var link = new Anchor(to.link(), getTranslation(text));
        link.addClassName("btn");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.calendar");
    }
}
