package cz.trojlistek.inbox;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a task of one's role over, so that nobody else does it too, and giving it back. */
@Service
@Transactional
public class WorkOnTasks {

    private final ReadInbox inbox;
    private final TaskEngine engine;
    private final Actors actors;

    WorkOnTasks(ReadInbox inbox, TaskEngine engine, Actors actors) {
        this.inbox = inbox;
        this.engine = engine;
        this.actors = actors;
    }

    /** Refuses with {@link TaskTaken} when somebody was quicker. */
    public void claim(String task) {
        var me = actors.current().person();
        var open = inbox.get(task);
        if (me == null) {
            throw new NotFound();
        }
        if (open.assignee() != null && !open.assignee().equals(me)) {
            throw new TaskTaken(String.valueOf(open.assigneeName()));
        }
        engine.assign(task, me);
    }

    /** Back to everybody who holds the role. Only the one who has it can give it back, and not what is for one person alone. */
    public void giveBack(String task) {
        var open = inbox.get(task);
        if (open.assignee() != null && !open.assignee().equals(actors.current().person())) {
            throw new TaskTaken(String.valueOf(open.assigneeName()));
        }
        if (open.personal()) {
            throw new PersonalTask();
        }
        engine.giveBack(task);
    }
}
