package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a goal answers: an area or a problem of the tree, or the analysis of needs. */
class NeedField extends ComboBox<UUID> {

    private final boolean nothing;

    NeedField(Map<UUID, String> needs) {
        nothing = needs.isEmpty();
        setLabel(getTranslation("plan.need"));
        setHelperText(getTranslation("plan.need.help"));
        setItems(needs.keySet());
        setItemLabelGenerator(need -> needs.getOrDefault(need, ""));
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
