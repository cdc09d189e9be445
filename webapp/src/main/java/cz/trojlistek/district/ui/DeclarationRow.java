package cz.trojlistek.district.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.district.CofinancingDeclaration;
import cz.trojlistek.shell.Composed;
import java.util.LinkedHashMap;
import java.util.Map;

/** One promise of a municipality: for what, when, how much, and by which decision (BR-160). */
class DeclarationRow extends Div implements Composed {

    private final TextField municipality = line("municipality");
    private final TextField subject = line("subject");
    private final IntegerField year = new IntegerField(getTranslation("district.declaration.year"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("district.declaration.amount"));
    private final BigDecimalField share = new BigDecimalField(getTranslation("district.declaration.share"));
    private final TextField decision = line("decision");

    DeclarationRow(String town, int firstYear) {
        addClassName("stack");
        municipality.setValue(town);
        year.setRequiredIndicatorVisible(true);
        year.setValue(firstYear);
        amount.setHelperText(getTranslation("district.declaration.amount-help"));
        decision.setHelperText(getTranslation("district.declaration.decision-help"));
        var money = new Div(year, amount, share);
        money.addClassName("row");
        add(municipality, subject, money, decision);
    }

    private TextField line(String name) {
        var field = new TextField(getTranslation("district.declaration." + name));
        field.setRequiredIndicatorVisible(true);
        field.setMaxLength(300);
        field.setWidthFull();
        return field;
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("municipality", municipality);
        fields.put("subject", subject);
        fields.put("year", year);
        fields.put("amountCzk", amount);
        fields.put("sharePercent", share);
        fields.put("decision", decision);
        return fields;
    }

    CofinancingDeclaration declaration() {
        var typed = year.getValue();
        return new CofinancingDeclaration(
                municipality.getValue(),
                subject.getValue(),
                typed == null ? 0 : typed,
                amount.getValue(),
                share.getValue(),
                decision.getValue());
    }
}
