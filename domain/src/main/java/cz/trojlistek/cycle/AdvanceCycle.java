package cz.trojlistek.cycle;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes, and use cases of other features that have checked the right already, need of a cycle. */
@Service
@Transactional
@ProcessSide
public class AdvanceCycle {

    private final PlanningCycles cycles;
    private final PlanningClock clock;

    AdvanceCycle(PlanningCycles cycles, PlanningClock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Entering the phase the cycle is in changes nothing, so a repeated job is harmless. */
    public void enter(UUID cycle, Phase phase) {
        var found = get(cycle);
        found.enter(phase, clock.today());
        cycles.save(found);
    }

    @Transactional(readOnly = true)
    public PlanningCycle get(UUID cycle) {
        return cycles.findById(cycle).orElseThrow(NotFound::new);
    }
}
