package cz.trojlistek.replay;

import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;

import cz.trojlistek.actionitem.ActionItemFacts;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What groups have agreed to do: done two days before its day, or followed up after it, and verified the day after that. */
@Component
class ActionItemWork {

    private final WorkOnActionItems items;
    private final ActionItemFacts facts;

    ActionItemWork(WorkOnActionItems items, ActionItemFacts facts) {
        this.items = items;
        this.facts = facts;
    }

    Map<String, StepWork> on() {
        return Map.of(
                "actionItem.do", generated(task -> at(due(task).minusDays(2), 16), this::report),
                "actionItem.followUp", generated(task -> at(due(task).plusDays(3), 9), this::report),
                "actionItem.verify", assumed(task -> at(changed(task).plusDays(1), 9), this::verify));
    }

    private String report(InboxTask task) {
        items.report(task.subject(), "Podklady jsou u manažerky skupiny.");
        return "done: " + task.label();
    }

    private String verify(InboxTask task) {
        items.verify(task.subject());
        return "verified: " + task.label();
    }

    private LocalDate due(InboxTask task) {
        return facts.get(task.subject()).due();
    }

    private LocalDate changed(InboxTask task) {
        return LocalDate.ofInstant(facts.get(task.subject()).changedAt(), PlanningClock.PRAGUE);
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return CycleScript.at(day, hour);
    }
}
