package cz.trojlistek.planning;

import cz.trojlistek.approval.SetUpBodies;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.cycle.PlanningCycle;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a cycle with its milestones and the bodies that will decide, all or nothing. */
@Service
@Transactional
public class OpenCommunityPlan {

    private final ConductCycle cycles;
    private final SetUpBodies bodies;

    OpenCommunityPlan(ConductCycle cycles, SetUpBodies bodies) {
        this.cycles = cycles;
        this.bodies = bodies;
    }

    /** An empty {@code chain} means all bodies of the territory, councils first. */
    public UUID open(PlanningCycle.Opening opening, List<NewMilestone> milestones, List<UUID> chain) {
        var cycle = cycles.open(opening);
        for (int i = 0; i < milestones.size(); i++) {
            try {
                cycles.addMilestone(cycle, milestones.get(i));
            } catch (DateUnusable day) {
                throw new DateUnusable(day.code(), "milestones." + i + ".due");
            }
        }
        if (!chain.isEmpty()) {
            bodies.choose(cycle, SetUpBodies.NOT_CHOSEN, chain);
        }
        return cycle;
    }
}
