package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.analysis.Figure;
import cz.trojlistek.shell.Sign;
import java.util.ArrayList;
import java.util.List;

/** The figures of an analysis: a row each of label, amount and unit. Empty rows do not count. */
class FiguresField extends CustomField<List<Figure>> {

    private record Row(TextField label, BigDecimalField amount, TextField unit) {

        boolean empty() {
            return label.isEmpty() && amount.isEmpty() && unit.isEmpty();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();

    FiguresField(List<Figure> figures) {
        super(List.of());
        setLabel(getTranslation("analysis.figures"));
        setHelperText(getTranslation("analysis.figures.help"));
        lines.addClassName("stack");
        var more = new Button(getTranslation("analysis.figures.more"), Sign.PLUS.icon(), click -> row());
        var box = new Div(lines, more);
        box.addClassName("stack");
        add(box);
        for (var figure : figures) {
            var row = row();
            row.label().setValue(figure.label());
            row.amount().setValue(figure.amount());
            row.unit().setValue(figure.unit());
        }
        if (figures.isEmpty()) {
            row();
        }
    }

    private Row row() {
        var row = new Row(
                new TextField(getTranslation("analysis.figure.label")),
                new BigDecimalField(getTranslation("analysis.figure.amount")),
                new TextField(getTranslation("analysis.figure.unit")));
        rows.add(row);
        var line = new Div(row.label(), row.amount(), row.unit());
        line.addClassName("figures");
        lines.add(line);
        return row;
    }

    /** What was typed, read when it is needed; refuses a row that is not complete. */
    List<Figure> typed() {
        return rows.stream()
                .filter(row -> !row.empty())
                .map(row -> Figure.typed(
                        row.label().getValue(),
                        row.amount().getValue(),
                        row.unit().getValue()))
                .toList();
    }

    @Override
    protected List<Figure> generateModelValue() {
        return List.of(); // read by typed(), so that a wrong row is told and not swallowed
    }

    @Override
    protected void setPresentationValue(List<Figure> figures) {}
}
