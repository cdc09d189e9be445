package cz.trojlistek.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    Optional<Plan> findById(UUID id);

    Optional<Plan> findByCycle(UUID cycle);
}
