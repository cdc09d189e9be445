package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.RuleViolation;
import java.util.Locale;

/** The action item is not so far yet, or already further. Nothing has changed. */
public class ActionItemOutOfStep extends RuleViolation {

    ActionItemOutOfStep(ActionItemState state) {
        super("actionitem.out-of-step." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
