package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.StoreSurvey;
import cz.trojlistek.analysis.StoreSurvey.LineView;
import cz.trojlistek.analysis.SurveyKind;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.ListUpload;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.territory.Tier;
import java.util.List;
import java.util.UUID;

/** A file of answers is looked at with what is wrong with its lines, then stored for a place; nothing before that. */
class SurveyImport extends Section {

    private final transient StoreSurvey store;
    private final UUID cycle;
    private final transient List<Territory> places;
    private final transient Runnable changed;
    private final Div outcome = new Div();

    SurveyImport(StoreSurvey store, UUID cycle, List<Territory> places, Runnable changed) {
        super(I18NProvider.translate("analysis.survey.import.title"));
        this.store = store;
        this.cycle = cycle;
        this.places = places.stream().filter(one -> one.tier() == Tier.ORP).toList();
        this.changed = changed;
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("analysis.survey.import.help")),
                new ListUpload(
                        "analysis.survey.import",
                        this::take,
                        refusal -> outcome(Note.banner(State.BAD, refusal)),
                        "text/csv",
                        ".csv"),
                outcome);
    }

    void take(String name, byte[] content) {
        try {
            show(name, content, store.preview(cycle, content));
        } catch (RuleViolation unusable) {
            outcome(Note.banner(State.BAD, getTranslation(unusable.code(), unusable.arguments())));
        }
    }

    private void outcome(com.vaadin.flow.component.Component... shown) {
        outcome.removeAll();
        outcome.add(shown);
    }

    private void show(String name, byte[] content, List<LineView> lines) {
        var wrong = lines.stream().filter(line -> !line.problem().isEmpty()).toList();
        var list = new Listing<LineView>(getTranslation("analysis.survey.import.lines"))
                .column(getTranslation("analysis.survey.line"), line -> String.valueOf(line.line()))
                .column(getTranslation("analysis.survey.question"), LineView::question)
                .column(getTranslation("analysis.survey.answer"), LineView::answer)
                .column(getTranslation("analysis.survey.people"), LineView::people)
                .column(
                        getTranslation("analysis.survey.problem"),
                        line -> line.problem().isEmpty() ? "" : getTranslation(line.problem()));
        var shown = wrong.isEmpty() ? lines : wrong;
        list.from((offset, limit) -> shown.stream().skip(offset).limit(limit).toList());
        if (wrong.isEmpty()) {
            outcome(
                    new Paragraph(getTranslation("analysis.survey.import.good", name, lines.size())),
                    list,
                    storing(name, content));
        } else {
            outcome(Note.banner(State.BAD, getTranslation("analysis.survey.import.bad", name, wrong.size())), list);
        }
    }

    private Fields storing(String name, byte[] content) {
        var fields = new Fields().notDrafted();
        var kind = fields.add("kind", new ComboBox<SurveyKind>(getTranslation("analysis.survey.kind")));
        kind.setItems(SurveyKind.AWARENESS, SurveyKind.NEEDS);
        kind.setItemLabelGenerator(one -> getTranslation("analysis.survey.kind." + one));
        kind.setRequiredIndicatorVisible(true);
        var place = fields.add("place", new ComboBox<Territory>(getTranslation("analysis.balance.place")));
        place.setItems(places);
        place.setItemLabelGenerator(Territory::name);
        place.setRequiredIndicatorVisible(true);
        if (places.size() == 1) {
            place.setValue(places.getFirst());
        }
        fields.primary(
                "analysis.survey.store",
                () -> store.store(cycle, kind.getValue(), place.getValue().path(), name, content),
                changed);
        return fields;
    }
}
