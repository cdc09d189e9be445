package cz.trojlistek.approval;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Procedures extends Repository<ApprovalProcedure, UUID> {

    Optional<ApprovalProcedure> findById(UUID id);

    /** Who comes second waits and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ApprovalProcedure p where p.id = ?1")
    Optional<ApprovalProcedure> findAndHold(UUID id);

    /** That of the package at hand; of a plan that is not divided there is one. Extensions are others. */
    @Query(
            "select p from ApprovalProcedure p where p.cycle = ?1 and p.extendsTo is null order by p.packageNumber desc limit 1")
    Optional<ApprovalProcedure> findAtHand(UUID cycle);

    List<ApprovalProcedure> findByCycleAndExtendsToIsNull(UUID cycle);

    ApprovalProcedure save(ApprovalProcedure procedure);
}
