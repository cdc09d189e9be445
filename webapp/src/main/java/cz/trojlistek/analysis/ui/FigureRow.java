package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.analysis.Figure;
import cz.trojlistek.shell.Composed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One figure of an analysis: what is counted, how many, of what. */
class FigureRow extends Div implements Composed {

    private final TextField label = new TextField(getTranslation("analysis.figure.label"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("analysis.figure.amount"));
    private final TextField unit = new TextField(getTranslation("analysis.figure.unit"));

    FigureRow() {
        addClassName("figures");
        add(label, amount, unit);
        label.addValueChangeListener(change -> judge());
        amount.addValueChangeListener(change -> judge());
        unit.addValueChangeListener(change -> judge());
    }

    void show(Figure figure) {
        label.setValue(figure.label());
        amount.setValue(figure.amount());
        unit.setValue(figure.unit());
    }

    /** Who has begun a row finishes it. */
    private void judge() {
        label.setRequiredIndicatorVisible(!empty());
        amount.setRequiredIndicatorVisible(!empty());
        unit.setRequiredIndicatorVisible(!empty());
    }

    /** An empty row does not count. */
    boolean empty() {
        return label.isEmpty() && amount.isEmpty() && unit.isEmpty();
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("label", label);
        fields.put("amount", amount);
        fields.put("unit", unit);
        return fields;
    }

    Optional<Figure> figure() {
        return empty() ? Optional.empty() : Optional.of(typed());
    }

    private Figure typed() {
        return Figure.typed(label.getValue(), amount.getValue(), unit.getValue());
    }
}
