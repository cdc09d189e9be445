package cz.trojlistek.analysis;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProblemAreas extends Repository<ProblemArea, UUID> {

    ProblemArea saveAndFlush(ProblemArea area);

    /** Whoever adds a problem to the same area waits here, so that each has its own place. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ProblemArea a where a.id = :id")
    Optional<ProblemArea> findToExtend(UUID id);

    boolean existsByCycleAndNumber(UUID cycle, int number);
}
