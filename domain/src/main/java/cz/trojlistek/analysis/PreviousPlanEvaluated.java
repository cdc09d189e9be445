package cz.trojlistek.analysis;

import java.util.UUID;

/** Whether the plan of a cycle has an accepted evaluation of its own. Said by a feature that comes after the plan. */
public interface PreviousPlanEvaluated {

    boolean accepted(UUID cycle);
}
