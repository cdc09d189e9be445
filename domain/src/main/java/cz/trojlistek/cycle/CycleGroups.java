package cz.trojlistek.cycle;

import java.util.Optional;
import java.util.UUID;

/** Known by the groups, which stand on the cycles: who can be answerable for a result of one. */
public interface CycleGroups {

    /** Empty when the group is not one of the cycle; who asks has checked the right to read it. */
    Optional<String> name(UUID cycle, UUID group);
}
