package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadSolutions.VariantRow;
import cz.trojlistek.analysis.WeighSolutions;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.InPlace;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ways to solve each problem area beside one another, which the coordinator adds to while the tree is open. */
class Solutions extends Section {

    private final transient WeighSolutions weigh;
    private final boolean open;
    private final transient Runnable changed;

    Solutions(
            WeighSolutions weigh,
            List<AreaView> areas,
            Map<UUID, List<VariantRow>> variants,
            boolean open,
            Runnable changed) {
        super(I18NProvider.translate("analysis.variants"));
        this.weigh = weigh;
        this.open = open;
        this.changed = changed;
        if (variants.isEmpty()) {
            add(new Paragraph(getTranslation("analysis.variants.none")));
        }
        areas.stream()
                .filter(area -> variants.containsKey(area.id()))
                .forEach(area -> add(part(area, variants.getOrDefault(area.id(), List.of()))));
        if (open) {
            add(new Card(getTranslation("analysis.variant.new"), adding(areas)));
        }
    }

    private Component part(AreaView area, List<VariantRow> variants) {
        var beside = new Div();
        beside.addClassName("trio");
        variants.forEach(variant -> beside.add(card(variant)));
        var part = new Div(new H3(area.number() + " " + area.title()), beside);
        part.addClassName("stack");
        return part;
    }

    private Component card(VariantRow variant) {
        var card = new Card(new H4(variant.title()));
        if (variant.chosen()) {
            card.add(new StateMark(State.DONE, getTranslation("analysis.variant.is-chosen")));
        }
        var facts = new Facts();
        told(facts, "analysis.variant.pros", variant.pros());
        told(facts, "analysis.variant.cons", variant.cons());
        if (variant.cost() != null) {
            told(
                    facts,
                    "analysis.variant.cost",
                    getTranslation("analysis.variant.crowns", AnalysisText.amount(variant.cost())));
        }
        card.add(facts);
        if (open) {
            card.add(new InPlace(variant.id(), variant.title(), () -> correction(variant)));
        }
        return card;
    }

    private void told(Facts facts, String label, String words) {
        if (!words.isEmpty()) {
            facts.add(I18NProvider.translate(label), words);
        }
    }

    private Fields adding(List<AreaView> areas) {
        var fields = new VariantFields(null);
        var area = fields.add("area", new ComboBox<AreaView>(getTranslation("analysis.problem.area")));
        area.setItems(areas);
        area.setItemLabelGenerator(one -> one.number() + " " + one.title());
        area.setRequiredIndicatorVisible(true);
        fields.secondary(
                "analysis.variant.add", () -> weigh.propose(area.getValue().id(), fields.words()), changed);
        return fields;
    }

    private Fields correction(VariantRow variant) {
        var fields = new VariantFields(variant);
        fields.secondary(
                "analysis.variant.save",
                () -> weigh.correct(variant.id(), fields.seen(), fields.words()),
                () -> changed(variant.id()));
        fields.removal(
                "analysis.variant.remove",
                getTranslation("analysis.variant.remove-ask", variant.title()),
                () -> weigh.remove(variant.id(), fields.seen()),
                () -> changed(variant.id()));
        return fields;
    }

    private void changed(UUID variant) {
        changed.run();
        InPlace.backTo(variant);
    }
}
