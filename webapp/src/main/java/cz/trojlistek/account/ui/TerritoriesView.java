package cz.trojlistek.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.ImportTerritories;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.ListUpload;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TierMark;
import cz.trojlistek.territory.ImportReport;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** The territories there are, and for administrators a way to bring more. */
@Route("territories")
@PermitAll
class TerritoriesView extends Div implements HasDynamicTitle {

    private static final int SHOWN_PROBLEMS = 200;

    private final transient ImportTerritories importTerritories;
    private final Div outcome = new Div();
    private final Listing<Territory> list = new Listing<>(getTranslation("territory.title"));

    TerritoriesView(Territories territories, ImportTerritories importTerritories, Actors actors) {
        this.importTerritories = importTerritories;
        addClassName("stack");
        add(new PageHeader(getPageTitle()).lead(getTranslation("territory.count", Dates.number(territories.count()))));
        if (!actors.pathsBelow(Action.IMPORT_TERRITORIES).isEmpty()) {
            add(importing());
        }
        list.component(getTranslation("territory.name"), row -> new TierMark(row.path(), row.name()))
                .column(
                        getTranslation("territory.tier"),
                        row -> getTranslation(
                                "territory.tier." + row.tier().name().toLowerCase(Locale.ROOT)))
                .column(getTranslation("territory.code"), Territory::code)
                .column(getTranslation("territory.path"), row -> row.path().value())
                .whenEmpty(new EmptyState(getTranslation("territory.none"), getTranslation("territory.none-next")))
                .from(territories::all);
        add(list);
    }

    private Section importing() {
        var upload = new ListUpload(
                "territory.import",
                (name, content) -> show(importTerritories.importCsv(content)),
                refusal -> told(State.BAD, refusal),
                "text/csv",
                ".csv");
        outcome.getElement().setAttribute("role", "status");
        var help = new Paragraph(getTranslation("territory.import.help"));
        return new Section(getTranslation("territory.import.title"), help, upload, outcome);
    }

    void show(ImportReport report) {
        if (report.imported()) {
            told(
                    State.DONE,
                    getTranslation("territory.import.done", report.created(), report.changed(), report.unchanged()));
            list.refresh();
            return;
        }
        told(
                State.BAD,
                getTranslation("territory.import.nothing", report.problems().size()));
        var problems = new UnorderedList();
        report.problems().stream()
                .limit(SHOWN_PROBLEMS)
                .forEach(problem -> problems.add(new ListItem(new Span(getTranslation(
                                "territory.import.line", problem.line())
                        + " "
                        + getTranslation(problem.code(), problem.arguments().toArray())))));
        outcome.add(problems);
    }

    private void told(State state, String sentence) {
        outcome.removeAll();
        outcome.add(Note.banner(state, sentence));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("territory.title");
    }
}
