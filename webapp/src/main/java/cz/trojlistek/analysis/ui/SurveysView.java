package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.analysis.ReadBalance;
import cz.trojlistek.analysis.ReadSurveys;
import cz.trojlistek.analysis.ReadSurveys.DocumentRow;
import cz.trojlistek.analysis.StoreSurvey;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people answered in surveys, a document for each place and kind and a summary; the one that is read stands in the address. */
@Route("plans/:cycle/surveys")
@PermitAll
@StyleSheet("context://analysis.css")
class SurveysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadSurveys read;
    private final transient StoreSurvey store;
    private final transient ReadBalance balance;
    private final transient ReadAnalyses analyses;
    private final transient ConductCycle cycles;
    private final transient PlanTabs tabs;

    SurveysView(
            ReadSurveys read,
            StoreSurvey store,
            ReadBalance balance,
            ReadAnalyses analyses,
            ConductCycle cycles,
            PlanTabs tabs) {
        this.read = read;
        this.store = store;
        this.balance = balance;
        this.analyses = analyses;
        this.cycles = cycles;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("document")
                        .map(NotFound::unlessId)
                        .orElse(null));
    }

    private void show(UUID id, @Nullable UUID document) {
        var cycle = cycles.get(id);
        removeAll();
        var header = new PageHeader(getPageTitle())
                .crumb(cycle.planTitle(), "plans/" + id)
                .crumb(getTranslation("analysis.title"), "plans/" + id + "/analyses")
                .lead(getTranslation("analysis.survey.lead"));
        add(header, tabs.of(id, PlanTabs.Tab.ANALYSES));
        if (document != null) {
            header.crumb(getPageTitle(), "plans/" + id + "/surveys");
            add(answers(id, document));
            return;
        }
        var open = analyses.mayAddProblems(id);
        add(new Section(getTranslation("analysis.survey.documents"), documents(id, open)));
        if (open) {
            var summary = new Fields();
            summary.secondary("analysis.survey.summarise", () -> store.summarise(id), () -> show(id, null));
            add(summary, new SurveyImport(store, id, balance.places(id), () -> show(id, null)));
        }
    }

    private Component documents(UUID id, boolean open) {
        var list = new Listing<DocumentRow>(getTranslation("analysis.survey.documents"))
                .component(getTranslation("analysis.balance.place"), row -> link(id, row))
                .column(
                        getTranslation("analysis.survey.kind"),
                        row -> getTranslation("analysis.survey.kind." + row.kind()))
                .number(getTranslation("analysis.survey.people"), DocumentRow::people)
                .column(getTranslation("analysis.survey.import.file"), DocumentRow::fileName)
                .whenEmpty(new EmptyState(
                        getTranslation("analysis.survey.none"), getTranslation("analysis.survey.none.next")));
        if (open) {
            list.component(getTranslation("analysis.balance.correct"), row -> removal(id, row));
        }
        return list.from((offset, limit) -> read.documents(id, offset, limit));
    }

    private Anchor link(UUID id, DocumentRow row) {
        var link = new Anchor("plans/" + id + "/surveys?document=" + row.id(), row.placeName());
        link.setAriaLabel(row.placeName() + ", " + getTranslation("analysis.survey.kind." + row.kind()));
        return link;
    }

    private Button removal(UUID id, DocumentRow row) {
        var words = getTranslation("analysis.survey.remove");
        var button = new Button(words);
        button.setAriaLabel(
                words + ": " + row.placeName() + ", " + getTranslation("analysis.survey.kind." + row.kind()));
        button.addClickListener(click -> Confirm.ask(
                getTranslation(
                        "analysis.survey.remove-ask",
                        row.placeName(),
                        getTranslation("analysis.survey.kind." + row.kind())),
                words,
                () -> {
                    store.remove(row.id());
                    show(id, null);
                    PageHeader.focusTitle();
                }));
        return button;
    }

    private Section answers(UUID id, UUID document) {
        var row = read.document(id, document);
        var section = new Section(row.placeName() + ": " + getTranslation("analysis.survey.kind." + row.kind()));
        if (!row.fileName().isEmpty()) {
            section.add(new Paragraph(getTranslation("analysis.survey.from", row.fileName())));
        }
        read.questions(id, document).forEach(question -> section.add(new AnswerBars(question)));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.survey");
    }
}
