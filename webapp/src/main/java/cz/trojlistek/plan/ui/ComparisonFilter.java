package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import cz.trojlistek.plan.ChangeSort;
import cz.trojlistek.plan.ComparePlans.Summary;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.VersionFact;
import java.util.List;
import java.util.stream.Stream;

/** Which two texts, which chapter and which sort of changes; every choice is an address. */
class ComparisonFilter extends Div {

    ComparisonFilter(Comparison shown, List<VersionFact> versions, List<PlanLine> chapters, Summary summary) {
        addClassName("stack");
        var texts = Stream.concat(Stream.of(0), versions.stream().map(VersionFact::number))
                .toList();
        var older = texts("plan.compare.older", texts, shown.from());
        var newer = texts("plan.compare.newer", texts, shown.to());
        HasValue.ValueChangeListener<HasValue.ValueChangeEvent<Integer>> other =
                event -> shown.between(older.getValue(), newer.getValue()).open();
        older.addValueChangeListener(other);
        newer.addValueChangeListener(other);
        var chapter = new Select<PlanLine>();
        chapter.setLabel(getTranslation("plan.compare.chapter"));
        chapter.setItems(chapters);
        chapter.setEmptySelectionAllowed(true);
        chapter.setEmptySelectionCaption(getTranslation("plan.compare.chapter.all"));
        chapter.setItemLabelGenerator(
                one -> one == null ? getTranslation("plan.compare.chapter.all") : one.code() + " " + one.wording());
        chapters.stream()
                .filter(one -> one.id().equals(shown.chapter()))
                .findFirst()
                .ifPresent(chapter::setValue);
        chapter.addValueChangeListener(event -> shown.in(
                        event.getValue() == null ? null : event.getValue().id())
                .open());
        var fields = new Div(older, newer, chapter);
        fields.addClassNames("row", "wide");
        var chips = new Nav(
                chip(shown.only(null), getTranslation("plan.compare.all", summary.all()), shown.sort() == null));
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("plan.compare.sorts"));
        for (var sort : ChangeSort.values()) {
            if (summary.of(sort) > 0) {
                chips.add(chip(
                        shown.only(sort),
                        getTranslation("plan.compare.sort." + sort, summary.of(sort)),
                        sort == shown.sort()));
            }
        }
        add(fields, chips);
    }

    private Select<Integer> texts(String label, List<Integer> texts, int chosen) {
        var field = new Select<Integer>();
        field.setLabel(getTranslation(label));
        field.setItems(texts);
        field.setItemLabelGenerator(
                version -> version == 0 ? getTranslation("plan.working") : getTranslation("plan.version", version));
        field.setValue(chosen);
        return field;
    }

    private static Anchor chip(Comparison to, String words, boolean here) {
        var chip = new Anchor(to.link(), words);
        if (here) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
