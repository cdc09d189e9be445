package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.analysis.ReadSolutions.VariantRow;
import cz.trojlistek.analysis.VariantWords;
import cz.trojlistek.shell.Fields;
import org.jspecify.annotations.Nullable;

/** What is asked of a way to solve a problem area. */
class VariantFields extends Fields {

    private final TextField title = new TextField(getTranslation("analysis.variant.title"));
    private final TextArea pros = new TextArea(getTranslation("analysis.variant.pros"));
    private final TextArea cons = new TextArea(getTranslation("analysis.variant.cons"));
    private final BigDecimalField cost = new BigDecimalField(getTranslation("analysis.variant.cost"));
    private final Checkbox chosen = new Checkbox(getTranslation("analysis.variant.chosen"));

    /** Filled from {@code row}, or empty for a new one. */
    VariantFields(@Nullable VariantRow row) {
        add("title", title);
        title.setRequiredIndicatorVisible(true);
        beside(() -> {
            optional("pros", pros);
            optional("cons", cons);
        });
        optional("cost", cost);
        cost.setHelperText(getTranslation("analysis.variant.cost.help"));
        add("chosen", chosen);
        if (row != null) {
            title.setValue(row.title());
            pros.setValue(row.pros());
            cons.setValue(row.cons());
            cost.setValue(row.cost());
            chosen.setValue(row.chosen());
            saw(row.version());
        }
    }

    VariantWords words() {
        return new VariantWords(title.getValue(), pros.getValue(), cons.getValue(), cost.getValue(), chosen.getValue());
    }
}
