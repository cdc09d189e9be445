package cz.trojlistek.actionitem.process;

import cz.trojlistek.actionitem.ActionItemFacts;
import cz.trojlistek.engine.Processes;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Action items of minutes that were approved before processes followed them: each gets its own at the next start. */
@Component
class FollowOldItems {

    private static final int AT_ONCE = 100;

    private final ActionItemFacts items;
    private final Processes processes;
    private final TransactionTemplate transaction;

    FollowOldItems(ActionItemFacts items, Processes processes, TransactionTemplate transaction) {
        this.items = items;
        this.processes = processes;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void followAll() {
        while (Boolean.TRUE.equals(transaction.execute(status -> followSome()))) {
            // there may be more
        }
    }

    private boolean followSome() {
        var some = items.takeUnfollowed(AT_ONCE);
        some.forEach(item -> processes.start(ActionItemProcess.KEY, item));
        return !some.isEmpty();
    }
}
