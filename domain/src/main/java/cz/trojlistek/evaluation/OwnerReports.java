package cz.trojlistek.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OwnerReports extends Repository<OwnerReport, UUID> {

    OwnerReport save(OwnerReport one);

    Optional<OwnerReport> findById(UUID id);

    List<OwnerReport> findByEvaluationOrderByNameAscIdAsc(UUID evaluation);
}
