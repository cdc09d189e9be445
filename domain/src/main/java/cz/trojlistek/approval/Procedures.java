package cz.trojlistek.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Procedures extends Repository<ApprovalProcedure, UUID> {

    Optional<ApprovalProcedure> findById(UUID id);

    Optional<ApprovalProcedure> findByCycle(UUID cycle);

    ApprovalProcedure save(ApprovalProcedure procedure);
}
