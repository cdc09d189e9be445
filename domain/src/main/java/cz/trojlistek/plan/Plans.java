package cz.trojlistek.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    Optional<Plan> findById(UUID id);

    Optional<Plan> findByCycle(UUID cycle);

    /** Locked, so that what is decided once is not decided by two at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.cycle = :cycle")
    Optional<Plan> findToDecide(UUID cycle);
}
