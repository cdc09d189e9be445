package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.evaluation.FulfilmentState;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.evaluation.ReadEvaluations.MeasureRow;
import cz.trojlistek.evaluation.ReportMeasures;
import cz.trojlistek.evaluation.ReportMeasures.Said;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The measures of one owner, each with its state, what it cost and what its indicators say; given back, it begins with that. */
class MeasureFields extends Fields {

    private record Line(
            UUID measure,
            Select<FulfilmentState> state,
            TextArea comment,
            BigDecimalField costs,
            Map<UUID, BigDecimalField> values) {

        Said said() {
            var known = new HashMap<UUID, BigDecimal>();
            values.forEach((indicator, field) -> {
                if (field.getValue() != null) {
                    known.put(indicator, field.getValue());
                }
            });
            return new Said(measure, state.getValue(), comment.getValue(), costs.getValue(), known);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    MeasureFields(UUID report, ReadEvaluations read, ReportMeasures reporting, String action, Runnable done) {
        var owner = read.owner(report);
        if (!owner.returnedBecause().isEmpty()) {
            text(Note.banner(State.SOON, getTranslation("evaluation.returned-because", owner.returnedBecause())));
        }
        var indicators = read.indicators(owner.cycle());
        var values = read.values(report);
        read.ofOwner(report).forEach(row -> line(row, indicators.getOrDefault(row.measure(), List.of()), values));
        primary(
                action,
                () -> reporting.report(report, lines.stream().map(Line::said).toList()),
                done);
    }

    private void line(MeasureRow row, List<IndicatorLine> indicators, Map<UUID, BigDecimal> before) {
        text(new H2(getTranslation("evaluation.measure", row.code())));
        text(new Paragraph(row.wording())).addClassName("plan-text");
        var state = new Select<FulfilmentState>();
        state.setLabel(getTranslation("evaluation.state"));
        state.setItems(FulfilmentState.values());
        state.setItemLabelGenerator(one -> getTranslation("evaluation.state." + one));
        state.setRequiredIndicatorVisible(true);
        var costs = new BigDecimalField(getTranslation("evaluation.costs"));
        beside(() -> {
            add("state." + row.measure(), state);
            optional("costs." + row.measure(), costs);
        });
        if (row.state() != null) {
            state.setValue(row.state());
        }
        costs.setValue(row.costs());
        var values = new LinkedHashMap<UUID, BigDecimalField>();
        for (var indicator : indicators) {
            var field = optional(
                    "value." + indicator.id(),
                    new BigDecimalField(getTranslation(
                            "evaluation.value",
                            indicator.name(),
                            indicator.target().stripTrailingZeros().toPlainString(),
                            indicator.unit())));
            field.setValue(before.get(indicator.id()));
            values.put(indicator.id(), field);
        }
        var comment = optional("comment." + row.measure(), new TextArea(getTranslation("evaluation.comment")));
        comment.setMaxLength(4000);
        comment.setValue(row.comment());
        lines.add(new Line(row.measure(), state, comment, costs, values));
    }
}
