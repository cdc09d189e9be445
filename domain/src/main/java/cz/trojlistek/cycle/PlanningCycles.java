package cz.trojlistek.cycle;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanningCycles extends Repository<PlanningCycle, UUID> {

    Optional<PlanningCycle> findById(UUID id);

    PlanningCycle save(PlanningCycle cycle);

    PlanningCycle saveAndFlush(PlanningCycle cycle);
}
