package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Sign;
import java.time.LocalDate;

/** Action items one under the other, each with the way to its page. */
class ItemList extends Listing<ActionItemRow> {

    ItemList(String label, LocalDate today) {
        super(label);
        component(getTranslation("actionitem.title"), row -> new Anchor("items/" + row.id(), row.title()));
        column(getTranslation("actionitem.assignee"), ActionItemRow::assignee);
        column(getTranslation("actionitem.due"), row -> Dates.dayAndAway(row.due(), today));
        component(getTranslation("actionitem.state"), ItemWords::state);
    }

    /** Nothing was agreed yet, or nothing of that kind. */
    static EmptyState nothing() {
        return new EmptyState(
                Sign.CHECK, I18NProvider.translate("actionitem.none"), I18NProvider.translate("actionitem.none-next"));
    }
}
