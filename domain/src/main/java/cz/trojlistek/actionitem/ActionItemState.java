package cz.trojlistek.actionitem;

import java.util.List;

/** How far an action item is (state_machines.yaml, action_item). */
public enum ActionItemState {
    OPEN,
    IN_PROGRESS,
    /** Reported as done; who leads the group has not looked yet. */
    DONE,
    VERIFIED,
    CANCELLED;

    /** Those somebody still has to do something about; they are carried to the next meeting. */
    public static final List<ActionItemState> LEFT = List.of(OPEN, IN_PROGRESS, DONE);

    /** Nobody has said yet that it is done. Only then it can be overdue. */
    public boolean isToDo() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
