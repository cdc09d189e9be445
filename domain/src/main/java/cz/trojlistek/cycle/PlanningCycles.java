package cz.trojlistek.cycle;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanningCycles extends Repository<PlanningCycle, UUID> {

    Optional<PlanningCycle> findById(UUID id);

    /** Who comes second waits and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PlanningCycle c where c.id = ?1")
    Optional<PlanningCycle> findAndHold(UUID id);

    PlanningCycle save(PlanningCycle cycle);

    PlanningCycle saveAndFlush(PlanningCycle cycle);
}
