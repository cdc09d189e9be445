package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What time does with an action item. Each may come twice, from a repeated timer: it tells once for each day the item is due on. */
@Service
@Transactional
@ProcessSide
public class RemindOfActionItems {

    /** So many days before the day it is due on its assignee is reminded; one for which less is left, at once. */
    public static final int DAYS_BEFORE = 3;

    private final ActionItems items;
    private final PlanningClock clock;

    RemindOfActionItems(ActionItems items, PlanningClock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** Reminds the assignee, as long as the day is not over. */
    public void remind(UUID item) {
        var found = items.findById(item).orElseThrow(NotFound::new);
        found.remind(clock.today());
        items.saveAndFlush(found);
    }

    /** Tells who leads the group, once the day is over. */
    public void tellOverdue(UUID item) {
        var found = items.findById(item).orElseThrow(NotFound::new);
        found.tellOverdue(clock.today());
        items.saveAndFlush(found);
    }
}
