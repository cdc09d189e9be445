package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.LinkProblems;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadAnalyses.ProblemLine;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Fields;
import java.util.List;
import java.util.UUID;

/** Says that one problem leads to another. */
class LinkForm extends Card {

    LinkForm(LinkProblems link, UUID cycle, List<AreaView> areas, Runnable changed) {
        super(I18NProvider.translate("analysis.link.new"));
        var fields = new Fields();
        var cause = fields.add("cause", problems("analysis.link.cause", areas));
        var effect = fields.add("effect", problems("analysis.link.effect", areas));
        effect.setHelperText(getTranslation("analysis.link.effect.help"));
        fields.secondary(
                "analysis.link.add",
                () -> link.link(cycle, cause.getValue().id(), effect.getValue().id()),
                changed);
        add(fields);
    }

    private ComboBox<ProblemLine> problems(String label, List<AreaView> areas) {
        var field = new ComboBox<ProblemLine>(getTranslation(label));
        field.setItems(areas.stream().flatMap(area -> area.problems().stream()).toList());
        field.setItemLabelGenerator(ProblemLine::text);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
