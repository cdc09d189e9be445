package cz.trojlistek.consultation.process;

import cz.trojlistek.consultation.ChangesIncorporated;
import cz.trojlistek.consultation.CommentRegistered;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.SettlementsDecided;
import cz.trojlistek.consultation.SettlementsProposed;
import cz.trojlistek.consultation.SettlementsPublished;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.consultation.WindowMoved;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The Java side of consultation.bpmn (docs/domain.md P6). It opens and closes by itself; people settle what came in. */
@Component("consultationProcess")
public class ConsultationProcess implements ProcessClass {

    static final String KEY = "consultation";

    /** Twice as long as accepting a comment may take. */
    private static final Duration LAST_COMMENTS = Duration.ofSeconds(2L * TakePart.LONGEST_SECONDS);

    private final Processes processes;
    private final ConsultationSteps consultations;
    private final AdvanceCycle cycles;

    ConsultationProcess(Processes processes, ConsultationSteps consultations, AdvanceCycle cycles) {
        this.processes = processes;
        this.consultations = consultations;
        this.cycles = cycles;
    }

    @EventListener
    void on(WindowMoved event) {
        processes.datesMoved(event.subject());
    }

    /** A letter sent in time may arrive when there seemed to be nothing to settle; then there is. */
    @EventListener
    void on(CommentRegistered event) {
        if (!event.late() && processes.isOpen(KEY, "publishSettlements", event.subject(), null)) {
            processes.tell(event);
        }
    }

    @EventListener
    void on(SettlementsProposed event) {
        processes.complete(KEY, "proposeSettlements", event.subject());
    }

    @EventListener
    void on(SettlementsDecided event) {
        processes.complete(KEY, "decideSettlements", event.subject());
    }

    @EventListener
    void on(ChangesIncorporated event) {
        processes.complete(KEY, "incorporateChanges", event.subject());
    }

    @EventListener
    void on(SettlementsPublished event) {
        processes.complete(KEY, "publishSettlements", event.subject());
    }

    public Date opensAt(DelegateExecution execution) {
        return Date.from(consultations.get(consultation(execution)).opensAt());
    }

    public void open(DelegateExecution execution) {
        consultations.open(consultation(execution));
        cycles.enter(consultations.get(consultation(execution)).cycle(), Phase.CONSULTATION);
    }

    /**
     * The window itself ends on time, inside the statement that accepts a comment; the process looks a minute later, when
     * all that was accepted in the last moment is committed, so that none of it is missed.
     */
    public Date closesAt(DelegateExecution execution) {
        return Date.from(consultations.get(consultation(execution)).closesAt().plus(LAST_COMMENTS));
    }

    public void close(DelegateExecution execution) {
        consultations.close(consultation(execution));
        cycles.enter(consultations.get(consultation(execution)).cycle(), Phase.SETTLING);
    }

    public boolean commentsReceived(DelegateExecution execution) {
        return consultations.get(consultation(execution)).comments() > 0;
    }

    public boolean proposalsAccepted(DelegateExecution execution) {
        return consultations.get(consultation(execution)).proposalsAccepted();
    }

    public boolean changesNeeded(DelegateExecution execution) {
        return consultations.get(consultation(execution)).anyAccepted();
    }

    public Date due(DelegateExecution execution) {
        var cycle = cycles.get(consultations.get(consultation(execution)).cycle());
        return Date.from(cycle.dates(Phase.SETTLING)
                .plannedTo()
                .plusDays(1)
                .atStartOfDay(PlanningClock.PRAGUE)
                .toInstant());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        var cycle = cycles.get(consultations.get(consultation(execution)).cycle());
        return new TaskContext(cycle.id(), cycle.planTitle(), cycle.territory(), null, null, "");
    }

    private static UUID consultation(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
