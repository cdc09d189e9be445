package cz.trojlistek.consultation;

import cz.trojlistek.consultation.Consultation.Moment;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What time and processes do with a consultation, and the questions their gateways ask. */
@Service
@Transactional
@ProcessSide
public class ConsultationSteps {

    private final Consultations consultations;
    private final SettlementCounts counts;
    private final PlanningClock clock;

    ConsultationSteps(Consultations consultations, SettlementCounts counts, PlanningClock clock) {
        this.consultations = consultations;
        this.counts = counts;
        this.clock = clock;
    }

    /** Opening twice is harmless. Refused before the first day begins. */
    public void open(UUID consultation) {
        var found = load(consultation);
        found.open(now());
        consultations.save(found);
    }

    /** Closing twice is harmless. Refused before the window has ended, so a window that was moved stays open. */
    public void close(UUID consultation) {
        var found = load(consultation);
        found.close(now());
        consultations.save(found);
    }

    @Transactional(readOnly = true)
    public ConsultationFact get(UUID consultation) {
        var found = load(consultation);
        var now = counts.of(consultation);
        return new ConsultationFact(
                found.id(),
                found.cycle(),
                found.territory(),
                found.round(),
                found.window().opensAt(),
                found.window().closesAt(),
                now.comments(),
                now.accepted() > 0,
                found.decided());
    }

    /** The last round of the cycle. */
    @Transactional(readOnly = true)
    public UUID latest(UUID cycle) {
        return last(cycle).id();
    }

    /** How many registered comments of the cycle nobody has decided on yet (BR-126). */
    @Transactional(readOnly = true)
    public int unsettled(UUID cycle) {
        return counts.unsettled(cycle);
    }

    /** True when the settlements of the last round about that package of the plan are public (BR-129, BR-137). */
    @Transactional(readOnly = true)
    public boolean published(UUID cycle, int packageNumber) {
        return consultations
                .findFirstByCycleOrderByRoundDesc(cycle)
                .filter(last -> last.packageNumber() == packageNumber)
                .filter(Consultation::published)
                .isPresent();
    }

    /** True when the coordination group wants the changed draft consulted again (BR-127). */
    @Transactional(readOnly = true)
    public boolean repeat(UUID cycle) {
        return Boolean.TRUE.equals(last(cycle).repetition());
    }

    private Consultation last(UUID cycle) {
        return consultations.findFirstByCycleOrderByRoundDesc(cycle).orElseThrow(NotFound::new);
    }

    private Consultation load(UUID consultation) {
        return consultations.findById(consultation).orElseThrow(NotFound::new);
    }

    private Moment now() {
        var at = clock.instant();
        return new Moment(at, at.atZone(PlanningClock.PRAGUE).toLocalDate());
    }
}
