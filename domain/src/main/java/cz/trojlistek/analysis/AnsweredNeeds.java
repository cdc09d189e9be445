package cz.trojlistek.analysis;

import java.util.List;
import java.util.UUID;

/** Known by the plan, which stands on the analyses: what of the problem tree and of the needs it answers. */
public interface AnsweredNeeds {

    /** True when a goal answers this area, problem or need, in the working text or in a frozen version. */
    boolean isAnswered(UUID need);

    /** A goal of the working text that answers an area, a problem or a need; {@code chapter} is where it is read. */
    record AnsweringGoal(UUID need, UUID goal, UUID chapter, String code, String wording) {}

    /** All of the cycle, in the order of its text; who asks has checked the right to read it. */
    List<AnsweringGoal> goals(UUID cycle);

    /** A goal of the working text, whether it answers anything or not; {@code chapter} is where it is read. */
    record Goal(UUID id, UUID chapter, String code, String wording) {

        /** As it is chosen and told. */
        public String words() {
            return code + " " + wording;
        }
    }

    /** All of the cycle, in the order of its text; who asks has checked the right to read it. */
    List<Goal> allGoals(UUID cycle);
}
