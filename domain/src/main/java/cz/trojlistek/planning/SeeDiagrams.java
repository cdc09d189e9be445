package cz.trojlistek.planning;

import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.diagram.Diagram;
import cz.trojlistek.diagram.Diagrams;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.ReadMeetings;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a plan, or one of its meetings, consultations and approvals stands, drawn; for who may read the plan. */
@Service
@Transactional(readOnly = true)
public class SeeDiagrams {

    private final Diagrams diagrams;
    private final ConductCycle cycles;
    private final ReadConsultations consultations;
    private final ReadApprovals approvals;
    private final ReadMeetings meetings;

    SeeDiagrams(
            Diagrams diagrams,
            ConductCycle cycles,
            ReadConsultations consultations,
            ReadApprovals approvals,
            ReadMeetings meetings) {
        this.diagrams = diagrams;
        this.cycles = cycles;
        this.consultations = consultations;
        this.approvals = approvals;
        this.meetings = meetings;
    }

    /** The subject is the cycle itself or something of it; anything else is absent. */
    public Diagram of(UUID cycle, UUID subject) {
        cycles.get(cycle);
        if (!subject.equals(cycle) && !belongs(cycle, subject)) {
            throw new NotFound();
        }
        return diagrams.of(subject);
    }

    private boolean belongs(UUID cycle, UUID subject) {
        return consultations.rounds(cycle, 0, 50).stream()
                        .anyMatch(round -> round.id().equals(subject))
                || approvals.ofCycle(cycle).filter(subject::equals).isPresent()
                || meetings.get(subject).cycle().equals(cycle);
    }
}
