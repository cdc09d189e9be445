package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.analysis.BalanceSide;
import cz.trojlistek.analysis.BalanceUnit;
import cz.trojlistek.analysis.BalanceWords;
import cz.trojlistek.analysis.ReadBalance.Cell;
import cz.trojlistek.analysis.ReadBalance.RowView;
import cz.trojlistek.analysis.ServiceKind;
import cz.trojlistek.analysis.TargetGroup;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.territory.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a need, a capacity or a resource. */
class BalanceFields extends Fields {

    private final ComboBox<BalanceSide> side = new ComboBox<>(getTranslation("analysis.balance.side"));
    private final ComboBox<Territory> place = new ComboBox<>(getTranslation("analysis.balance.place"));
    private final ComboBox<TargetGroup> group = new ComboBox<>(getTranslation("analysis.balance.target-group"));
    private final ComboBox<ServiceKind> kind = new ComboBox<>(getTranslation("analysis.balance.service-kind"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("analysis.balance.amount"));
    private final ComboBox<BalanceUnit> unit = new ComboBox<>(getTranslation("analysis.balance.unit"));
    private final TextArea text = new TextArea(getTranslation("analysis.balance.text"));
    private final TextField source = new TextField(getTranslation("analysis.balance.source"));

    /** Filled from {@code row}, or for a new one with what {@code cell} looks at; one place is not asked for. */
    BalanceFields(List<Territory> places, Cell cell, @Nullable RowView row) {
        side.setItems(BalanceSide.values());
        side.setItemLabelGenerator(one -> getTranslation("analysis.balance.side." + one));
        place.setItems(places);
        place.setItemLabelGenerator(Territory::name);
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(one -> getTranslation("analysis.target-group." + one));
        kind.setItems(ServiceKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("analysis.service-kind." + one));
        unit.setItems(BalanceUnit.values());
        unit.setItemLabelGenerator(one -> getTranslation("analysis.balance.unit." + one));
        unit.setHelperText(getTranslation("analysis.balance.unit.help"));
        side.addValueChangeListener(change -> crowns(change.getValue()));
        lay(places.size() > 1);
        place.setValue(places.getFirst());
        group.setValue(cell.targetGroup());
        kind.setValue(cell.serviceKind());
        if (row != null) {
            fill(places, row);
        }
    }

    private void lay(boolean severalPlaces) {
        beside(() -> {
            required("side", side);
            if (severalPlaces) {
                required("place", place);
            }
        });
        beside(() -> {
            required("targetGroup", group);
            required("serviceKind", kind);
        });
        beside(() -> {
            add("amount", amount).setRequiredIndicatorVisible(true);
            required("unit", unit);
        });
        optional("text", text);
        add("source", source).setRequiredIndicatorVisible(true);
        source.setHelperText(getTranslation("analysis.balance.source.help"));
    }

    private <T> void required(String name, ComboBox<T> field) {
        add(name, field).setRequiredIndicatorVisible(true);
    }

    /** Money has one unit, and nothing else has it. */
    private void crowns(@Nullable BalanceSide chosen) {
        if (chosen == BalanceSide.RESOURCE) {
            unit.setValue(BalanceUnit.CROWNS);
        } else if (unit.getValue() == BalanceUnit.CROWNS) {
            unit.clear();
        }
    }

    private void fill(List<Territory> places, RowView row) {
        side.setValue(row.side());
        places.stream()
                .filter(one -> one.path().value().equals(row.place()))
                .findFirst()
                .ifPresent(place::setValue);
        group.setValue(row.targetGroup());
        kind.setValue(row.serviceKind());
        amount.setValue(
                row.amount().stripTrailingZeros().scale() > 0
                        ? row.amount()
                        : row.amount().setScale(0));
        unit.setValue(row.unit());
        text.setValue(row.text());
        source.setValue(row.source());
        saw(row.version());
    }

    BalanceWords words() {
        return BalanceWords.typed(
                side.getValue(),
                place.getValue() == null ? null : place.getValue().path(),
                group.getValue(),
                kind.getValue(),
                amount.getValue(),
                unit.getValue(),
                text.getValue(),
                source.getValue());
    }
}
