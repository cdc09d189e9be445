package cz.trojlistek.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanElements extends Repository<PlanElement, UUID> {

    PlanElement save(PlanElement element);

    void flush();

    void delete(PlanElement element);

    Optional<PlanElement> findById(UUID id);

    /** Locked, so that of two who save at once the second reads what the first has written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from PlanElement e where e.id = :id")
    Optional<PlanElement> findToRevise(UUID id);

    boolean existsByPlanAndKind(UUID plan, ElementKind kind);
}
