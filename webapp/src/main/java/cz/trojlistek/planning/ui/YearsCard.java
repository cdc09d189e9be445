package cz.trojlistek.planning.ui;

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
import com.vaadin.flow.component.select.Select;
import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.actionplan.ReadYears.Stand;
import cz.trojlistek.actionplan.ReadYears.Year;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.planning.LookAtPlan.PlanPage;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The years of a plan in force: the action plan of each, or where it is; and what the coordinator decides about them. */
class YearsCard extends Card {

    private final transient ArrangeYears years;
    private final transient PlanPage page;
    private final LocalDate today;
    private final transient Runnable done;

    YearsCard(PlanPage page, boolean mayConduct, ArrangeYears years, LocalDate today, Runnable done) {
        this.years = years;
        this.page = page;
        this.today = today;
        this.done = done;
        var list = new UnorderedList();
        list.addClassNames("check", "dated");
        var next = page.years().stream()
                .filter(year -> year.stand() == Stand.AHEAD)
                .findFirst()
                .orElse(null);
        page.years().forEach(year -> list.add(line(year, mayConduct && year.equals(next))));
        add(list);
        if (mayConduct && !page.cycle().ended(today)) {
            add(new NativeDetails(getTranslation("planning.years.arrange"), arrangement()));
        }
    }

    private ListItem line(Year year, boolean next) {
        var name = getTranslation("planning.year.name", String.valueOf(year.year()));
        var line = new ListItem(
                year.cycle() == null ? new Span(name) : new Anchor("plans/" + year.cycle(), name), state(year));
        if (next) {
            line.add(new Div(opening(year)));
        }
        return line;
    }

    private StateMark state(Year year) {
        if (year.phase() != null) {
            return PhaseMark.of(true, year.phase(), new PlanPeriod(year.year(), year.year()), today);
        }
        return switch (year.stand()) {
            case INSIDE, OPENED -> new StateMark(State.DONE, getTranslation("planning.year.inside"));
            case MISSED -> new StateMark(State.INFO, getTranslation("planning.year.missed"));
            case AHEAD ->
                new StateMark(
                        State.WAIT, getTranslation("planning.year.begins", Dates.dayAndAway(year.begins(), today)));
        };
    }

    private Component opening(Year year) {
        var text = getTranslation("planning.year.open");
        var button = new Button(
                text,
                click -> Confirm.ask(
                        getTranslation("planning.year.open.sure", String.valueOf(year.year())),
                        text,
                        () -> {
                            years.open(page.cycle().id(), year.year());
                            said("planning.year.opened");
                        },
                        new Paragraph(getTranslation("planning.year.open.then"))));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text + ": " + year.year());
        return button;
    }

    private Fields arrangement() {
        var fields = new Fields().saw(page.cycle().version());
        var period = page.cycle().period();
        var first = fields.add("year", new Select<Integer>());
        first.setLabel(getTranslation("planning.years.first"));
        first.setHelperText(getTranslation("planning.years.first.help"));
        first.setItems(IntStream.rangeClosed(period.fromYear(), period.toYear() + 1)
                .boxed()
                .toList());
        first.setItemLabelGenerator(
                year -> year > period.toYear() ? getTranslation("planning.years.none") : String.valueOf(year));
        first.setValue(page.cycle().actionPlansFrom());
        fields.secondary(
                "planning.years.save",
                () -> years.startIn(page.cycle().id(), fields.seen(), first.getValue()),
                () -> said("planning.years.saved"));
        return fields;
    }

    private void said(String key) {
        Notice.done(getTranslation(key));
        done.run();
        PageHeader.focusTitle();
    }
}
