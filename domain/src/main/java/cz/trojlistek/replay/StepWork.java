package cz.trojlistek.replay;

import cz.trojlistek.inbox.InboxTask;
import java.time.LocalDateTime;
import java.util.function.Function;

/**
 * What somebody does with one kind of task from the inbox.
 *
 * @param when the moment it is done, as the source or an assumption has it
 * @param what does it through the use case the screen calls, and says in a few words what was done
 * @param assumed true when the source does not give the moment
 * @param generated true when the source does not give the content
 */
record StepWork(
        Function<InboxTask, LocalDateTime> when, Function<InboxTask, String> what, boolean assumed, boolean generated) {

    static StepWork known(Function<InboxTask, LocalDateTime> when, Function<InboxTask, String> what) {
        return new StepWork(when, what, false, false);
    }

    static StepWork assumed(Function<InboxTask, LocalDateTime> when, Function<InboxTask, String> what) {
        return new StepWork(when, what, true, false);
    }

    static StepWork generated(Function<InboxTask, LocalDateTime> when, Function<InboxTask, String> what) {
        return new StepWork(when, what, true, true);
    }

    String[] marks() {
        return assumed ? (generated ? new String[] {"assumed", "generated"} : new String[] {"assumed"}) : new String[0];
    }
}
