package cz.trojlistek.actionitem;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with an action item (roles_permissions.yaml): its assignee works on it and says when it is done, who leads the
 * group verifies, gives back, changes and cancels, and does for an assignee what that one cannot. Absent for everybody else
 * who may not read the cycle.
 */
@Service
@Transactional
public class WorkOnActionItems {

    private final ActionItems items;
    private final Assignees assignees;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    WorkOnActionItems(ActionItems items, Assignees assignees, ConductCycle cycles, Actors actors, PlanningClock clock) {
        this.items = items;
        this.assignees = assignees;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** Somebody has begun with it. */
    public void start(UUID item) {
        var found = worked(item);
        found.start(name(), clock.instant());
        items.saveAndFlush(found);
    }

    /** It is done; {@code note} says how, at most 4,000 characters, and may be empty. */
    public void report(UUID item, String note) {
        var found = worked(item);
        found.report(note, name(), clock.instant());
        items.saveAndFlush(found);
    }

    /** It is done indeed. */
    public void verify(UUID item) {
        var found = led(item);
        found.verify(name(), clock.instant());
        items.saveAndFlush(found);
    }

    /** As a group does when it goes through its items: who leads it says at once that it is done and verified. */
    public void settle(UUID item) {
        var found = led(item);
        if (found.state().isToDo()) {
            found.report("", name(), clock.instant());
        }
        found.verify(name(), clock.instant());
        items.saveAndFlush(found);
    }

    /** It is not done yet; the reason is told, 1 to 4,000 characters. */
    public void reopen(UUID item, String reason) {
        var found = led(item);
        found.reopen(reason, name(), clock.instant());
        items.saveAndFlush(found);
    }

    /** Nobody has to do it any more; the reason is told, 1 to 4,000 characters. */
    public void cancel(UUID item, String reason) {
        var found = led(item);
        found.cancel(reason, name(), clock.instant());
        items.saveAndFlush(found);
    }

    /**
     * Another day, not before today, or another assignee, with a reason.
     *
     * @param membership the member of the group who does it from now on; null leaves it to who has it
     */
    public void change(UUID item, int seenVersion, @Nullable UUID membership, @Nullable LocalDate due, String reason) {
        var found = led(item);
        var today = clock.today();
        var to = membership == null ? null : assignees.ofGroup(found.groupId(), membership, today);
        found.change(seenVersion, to, due, reason, name(), today, clock.instant());
        items.saveAndFlush(found);
    }

    private ActionItem worked(UUID item) {
        var found = found(item);
        actors.require(isMine(found) ? Action.TAKE_PART : Action.LEAD_GROUP, scope(found));
        return found;
    }

    private ActionItem led(UUID item) {
        var found = found(item);
        actors.require(Action.LEAD_GROUP, scope(found));
        return found;
    }

    private ActionItem found(UUID item) {
        return items.findById(item).orElseThrow(NotFound::new);
    }

    private boolean isMine(ActionItem item) {
        return assignees
                .find(item.membership(), clock.today())
                .map(Assignees.Reached::person)
                .filter(person -> person.equals(actors.current().person()))
                .isPresent();
    }

    private Scope scope(ActionItem item) {
        return cycles.get(item.cycle()).scope().ofGroup(item.groupId());
    }

    private String name() {
        return actors.current().name();
    }
}
