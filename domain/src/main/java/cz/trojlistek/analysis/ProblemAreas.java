package cz.trojlistek.analysis;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProblemAreas extends Repository<ProblemArea, UUID> {

    Optional<ProblemArea> findById(UUID id);

    ProblemArea saveAndFlush(ProblemArea area);

    /**
     * Whoever adds a problem to the same area, changes it or lets a goal answer it waits here: each problem has its own
     * place, and nothing goes that is just being answered.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ProblemArea a where a.id = :id")
    Optional<ProblemArea> findToChange(UUID id);

    /** Whoever says what leads to what in the tree of a cycle waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ProblemArea a where a.cycle = :cycle order by a.id")
    List<ProblemArea> lockTree(UUID cycle);

    boolean existsByCycleAndNumber(UUID cycle, int number);

    boolean existsByCycleAndNumberAndIdNot(UUID cycle, int number, UUID except);

    void delete(ProblemArea area);
}
