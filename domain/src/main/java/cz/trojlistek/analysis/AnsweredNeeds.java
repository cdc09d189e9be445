package cz.trojlistek.analysis;

import java.util.UUID;

/** Known by the plan, which stands on the analyses: what of the problem tree something in it answers. */
public interface AnsweredNeeds {

    /** True when a goal answers this area or problem, in the working text or in a frozen version. */
    boolean isAnswered(UUID need);
}
