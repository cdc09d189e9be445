package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a goal answers: an area or a problem of the tree, a need of the balance, or the analysis of needs. */
class NeedField extends ComboBox<UUID> {

    private final boolean nothing;

    NeedField(Needs.OfCycle needs) {
        nothing = needs.isEmpty();
        setLabel(getTranslation("plan.need"));
        setHelperText(getTranslation("plan.need.help"));
        setItems(needs.ids());
        setItemLabelGenerator(needs::words);
        setClearButtonVisible(true);
        addClassName("w-l");
    }

    /** True when there is nothing to choose from. */
    boolean nothing() {
        return nothing;
    }

    @Nullable
    UUID chosen() {
        return isEmpty() ? null : getValue();
    }
}
