package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.account.ReadPeople.PersonRow;
import cz.trojlistek.evaluation.ConductEvaluation.Owner;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Composed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An owner, the measures it carries, and its account if it has one. */
class OwnerRow extends Div implements Composed {

    private final TextField name = new TextField(getTranslation("evaluation.owner.name"));
    private final ComboBox<PersonRow> person = new ComboBox<>(getTranslation("evaluation.owner.person"));
    private final MultiSelectComboBox<PlanLine> measures =
            new MultiSelectComboBox<>(getTranslation("evaluation.owner.measures"));

    OwnerRow(List<PlanLine> all, ReadPeople people) {
        addClassName("stack");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(300);
        name.setWidthFull();
        person.setHelperText(getTranslation("evaluation.owner.person.help"));
        person.setItemLabelGenerator(one -> one.name() + " (" + one.login() + ")");
        person.setItems(
                query -> people.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setClearButtonVisible(true);
        person.setWidthFull();
        measures.setRequiredIndicatorVisible(true);
        measures.setItemLabelGenerator(line -> line.code() + " " + line.wording());
        measures.setItems(all);
        measures.setWidthFull();
        add(name, person, measures);
    }

    void fill(String owner, Set<PlanLine> carried) {
        name.setValue(owner);
        measures.setValue(carried);
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("name", name);
        fields.put("person", person);
        fields.put("measures", measures);
        return fields;
    }

    Owner value() {
        return new Owner(
                name.getValue(),
                person.getValue() == null ? null : person.getValue().id(),
                measures.getValue().stream().map(PlanLine::id).collect(Collectors.toSet()));
    }
}
