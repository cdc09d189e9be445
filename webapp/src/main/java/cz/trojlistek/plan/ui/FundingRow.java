package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.plan.NetworkFunding;
import cz.trojlistek.shell.Composed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one source pays for the network in a year; the state is not among them, its need is computed. */
class FundingRow extends Div implements Composed {

    private final Select<FundingSource> source = new Select<>();
    private final BigDecimalField crowns = new BigDecimalField(getTranslation("plan.budget.crowns"));

    FundingRow() {
        addClassName("row");
        source.setLabel(getTranslation("plan.budget.source"));
        source.setItems(Arrays.stream(FundingSource.values())
                .filter(one -> one != FundingSource.STATE)
                .toList());
        source.setItemLabelGenerator(one -> getTranslation("plan.source." + one));
        source.setRequiredIndicatorVisible(true);
        crowns.setRequiredIndicatorVisible(true);
        add(source, crowns);
    }

    void show(NetworkFunding funding) {
        source.setValue(funding.source());
        crowns.setValue(BigDecimal.valueOf(funding.crowns()));
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("source", source);
        fields.put("crowns", crowns);
        return fields;
    }

    NetworkFunding funding() {
        return NetworkFunding.of(source.getValue(), crowns.getValue());
    }
}
