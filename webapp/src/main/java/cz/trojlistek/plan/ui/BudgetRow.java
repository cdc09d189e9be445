package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.trojlistek.plan.BudgetAmount;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.shell.Composed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one source pays in one year. */
class BudgetRow extends Div implements Composed {

    private final Select<Integer> year = new Select<>();
    private final Select<FundingSource> source = new Select<>();
    private final BigDecimalField crowns = new BigDecimalField(getTranslation("plan.budget.crowns"));

    BudgetRow(List<Integer> years) {
        addClassName("row");
        year.setLabel(getTranslation("plan.budget.year"));
        year.setItems(years);
        year.setItemLabelGenerator(String::valueOf);
        year.setRequiredIndicatorVisible(true);
        year.addClassName("w-s");
        if (years.size() == 1) {
            year.setValue(years.getFirst());
        }
        source.setLabel(getTranslation("plan.budget.source"));
        source.setItems(FundingSource.values());
        source.setItemLabelGenerator(one -> getTranslation("plan.source." + one));
        source.setRequiredIndicatorVisible(true);
        crowns.setRequiredIndicatorVisible(true);
        add(year, source, crowns);
    }

    void show(BudgetLine line) {
        year.setValue(line.year());
        source.setValue(line.source());
        crowns.setValue(BigDecimal.valueOf(line.crowns()));
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("year", year);
        fields.put("source", source);
        fields.put("crowns", crowns);
        return fields;
    }

    BudgetAmount amount() {
        return BudgetAmount.of(year.getValue(), source.getValue(), crowns.getValue());
    }
}
