package cz.trojlistek.membercall.process;

import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.membercall.ApplicationDecided;
import cz.trojlistek.membercall.ApplicationReceived;
import cz.trojlistek.membercall.ApplyToCall;
import cz.trojlistek.membercall.CallChanged;
import cz.trojlistek.membercall.CallFacts;
import cz.trojlistek.membercall.CallPublished;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The Java side of memberCall.bpmn (docs/domain.md 1.3): one task for all who wait, until the call is over. */
@Component("memberCallProcess")
public class MemberCallProcess implements ProcessClass {

    static final String KEY = "memberCall";

    private static final String DECIDE = "decideApplications";

    /** Days until who waits longest should have an answer. */
    private static final int DAYS_TO_DECIDE = 14;

    private final Processes processes;
    private final CallFacts calls;
    private final AdvanceCycle cycles;

    MemberCallProcess(Processes processes, CallFacts calls, AdvanceCycle cycles) {
        this.processes = processes;
        this.calls = calls;
        this.cycles = cycles;
    }

    @EventListener
    void on(CallPublished event) {
        processes.start(KEY, event.subject());
    }

    @EventListener
    void on(CallChanged event) {
        processes.datesMoved(event.subject());
    }

    /** The second to apply waits for the same task as the first. */
    @EventListener
    void on(ApplicationReceived event) {
        if (!processes.isOpen(KEY, DECIDE, event.subject(), null)) {
            processes.tell(event);
        }
    }

    /** The next longest waiting is due now; after the last one nobody is. */
    @EventListener
    void on(ApplicationDecided event) {
        if (calls.get(event.subject()).somebodyWaits()) {
            processes.datesMoved(event.subject());
        } else {
            processes.complete(KEY, DECIDE, event.subject());
        }
    }

    /** A little after midnight, so that whoever sent the form before it is taken, and the process still there. */
    public Date end(DelegateExecution execution) {
        var midnight = beginning(call(execution).lastDay().plusDays(1));
        return Date.from(midnight.plusSeconds(2 * ApplyToCall.LONGEST_SECONDS));
    }

    public Date due(DelegateExecution execution) {
        var since = Objects.requireNonNull(call(execution).waitingSince(), "somebody waits");
        return Date.from(
                beginning(LocalDate.ofInstant(since, PlanningClock.PRAGUE).plusDays(DAYS_TO_DECIDE + 1)));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(PlanningClock.PRAGUE).toInstant();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        var cycle = cycles.get(call(execution).cycle());
        return new TaskContext(cycle.id(), cycle.planTitle(), cycle.territory(), null, null, "");
    }

    private CallFacts.CallFact call(DelegateExecution execution) {
        return calls.get(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
