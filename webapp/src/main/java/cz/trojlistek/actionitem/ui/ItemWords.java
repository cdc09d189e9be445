package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.LocalDate;
import java.util.Locale;

/** How an action item is told. */
final class ItemWords {

    private ItemWords() {}

    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That it is overdue says more than its state. */
    static StateMark state(ActionItemRow row) {
        return row.overdue()
                ? new StateMark(State.BAD, I18NProvider.translate("actionitem.overdue"))
                : state(row.state());
    }

    static StateMark state(ActionItemState state) {
        return new StateMark(
                switch (state) {
                    case OPEN -> State.WAIT;
                    case IN_PROGRESS -> State.RUN;
                    case DONE -> State.SOON;
                    case VERIFIED -> State.DONE;
                    case CANCELLED -> State.INFO;
                },
                I18NProvider.translate("actionitem.state." + code(state)));
    }

    /** What everybody who works with it has to know. */
    static Facts facts(ActionItemRow row, LocalDate today) {
        return new Facts()
                .add(I18NProvider.translate("actionitem.assignee"), row.assignee())
                .add(I18NProvider.translate("actionitem.due"), Dates.dayAndAway(row.due(), today))
                .add(
                        I18NProvider.translate("actionitem.group"),
                        new Anchor("groups/" + row.group() + "/items", row.groupName()))
                .add(
                        I18NProvider.translate("actionitem.agreed-on"),
                        new Anchor("meetings/" + row.meeting(), Dates.day(row.agreedAt())));
    }
}
