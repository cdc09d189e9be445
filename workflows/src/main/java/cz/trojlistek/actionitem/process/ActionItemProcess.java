package cz.trojlistek.actionitem.process;

import cz.trojlistek.account.Role;
import cz.trojlistek.actionitem.ActionItemAgreed;
import cz.trojlistek.actionitem.ActionItemCancelled;
import cz.trojlistek.actionitem.ActionItemChanged;
import cz.trojlistek.actionitem.ActionItemFacts;
import cz.trojlistek.actionitem.ActionItemReopened;
import cz.trojlistek.actionitem.ActionItemReported;
import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.actionitem.ActionItemVerified;
import cz.trojlistek.actionitem.RemindOfActionItems;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The Java side of actionItem.bpmn (docs/domain.md P7): it waits for the days, everything else people may do at any time. Another
 * day or another assignee begins the pursuit anew, so that every timer and task stands as if it had been agreed that way.
 */
@Component("actionItemProcess")
public class ActionItemProcess implements ProcessClass {

    static final String KEY = "actionItem";

    private static final String DO = "do";
    private static final String FOLLOW_UP = "followUp";
    private static final String VERIFY = "verify";

    /** When letters go out, so that nobody is woken. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Days from the day it was due on until who leads the group should have followed it up. */
    private static final int DAYS_TO_FOLLOW_UP = 7;

    /** Days from the report until somebody should have looked. */
    private static final int DAYS_TO_VERIFY = 14;

    private final Processes processes;
    private final ActionItemFacts items;
    private final RemindOfActionItems reminding;
    private final AdvanceCycle cycles;

    ActionItemProcess(Processes processes, ActionItemFacts items, RemindOfActionItems reminding, AdvanceCycle cycles) {
        this.processes = processes;
        this.items = items;
        this.reminding = reminding;
        this.cycles = cycles;
    }

    @EventListener
    void on(ActionItemAgreed event) {
        processes.start(KEY, event.subject());
    }

    /** By whose task this was, that one is done; who had none for it may say so all the same. */
    @EventListener
    void on(ActionItemReported event) {
        var item = event.subject();
        if (!processes.completeIfMine(KEY, DO, item, item) && !processes.completeIfMine(KEY, FOLLOW_UP, item, item)) {
            processes.tell(event);
        }
    }

    /** An overdue one is followed up with that. */
    @EventListener
    void on(ActionItemChanged event) {
        if (!processes.completeIfMine(KEY, FOLLOW_UP, event.subject(), event.subject())) {
            processes.tell(event);
        }
    }

    @EventListener
    void on(ActionItemCancelled event) {
        processes.tell(event);
    }

    @EventListener
    void on(ActionItemVerified event) {
        verify(event);
    }

    @EventListener
    void on(ActionItemReopened event) {
        verify(event);
    }

    private void verify(DomainEvent event) {
        processes.complete(KEY, VERIFY, event.subject(), event.subject());
    }

    public boolean assigneeAsked(DelegateExecution execution) {
        return item(execution).asked() != null;
    }

    public String assignee(DelegateExecution execution) {
        return Objects.requireNonNull(item(execution).asked(), "somebody is asked")
                .toString();
    }

    public Date reminderTime(DelegateExecution execution) {
        return morning(item(execution).due().minusDays(RemindOfActionItems.DAYS_BEFORE));
    }

    public void remind(DelegateExecution execution) {
        reminding.remind(id(execution));
    }

    public Date dueDayOver(DelegateExecution execution) {
        return morning(item(execution).due().plusDays(1));
    }

    public void tellOverdue(DelegateExecution execution) {
        reminding.tellOverdue(id(execution));
    }

    public boolean done(DelegateExecution execution) {
        return !item(execution).state().isToDo();
    }

    public boolean verified(DelegateExecution execution) {
        return item(execution).state() == ActionItemState.VERIFIED;
    }

    public Date due(DelegateExecution execution) {
        var item = item(execution);
        return switch (execution.getCurrentActivityId()) {
            case DO -> endOf(item.due());
            case FOLLOW_UP -> endOf(item.due().plusDays(DAYS_TO_FOLLOW_UP));
            default ->
                endOf(LocalDate.ofInstant(item.changedAt(), PlanningClock.PRAGUE)
                        .plusDays(DAYS_TO_VERIFY));
        };
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(PlanningClock.PRAGUE).toInstant());
    }

    private static Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(PlanningClock.PRAGUE).toInstant());
    }

    @Override
    public String key() {
        return KEY;
    }

    /** An assignee who leads the group does the task as such. */
    @Override
    public Role whoseTurn(DelegateExecution execution, Role named) {
        return execution.getCurrentActivityId().equals(DO) && item(execution).assigneeLeads()
                ? Role.GROUP_MANAGER
                : named;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        var item = item(execution);
        var cycle = cycles.get(item.cycle());
        return new TaskContext(
                cycle.id(), cycle.planTitle(), cycle.territory(), id(execution), item.group(), item.title());
    }

    private ActionItemFacts.ActionItemFact item(DelegateExecution execution) {
        return items.get(id(execution));
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
