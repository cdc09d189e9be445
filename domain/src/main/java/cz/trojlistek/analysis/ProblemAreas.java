package cz.trojlistek.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProblemAreas extends Repository<ProblemArea, UUID> {

    ProblemArea save(ProblemArea area);

    Optional<ProblemArea> findById(UUID id);

    boolean existsByCycleAndNumber(UUID cycle, int number);
}
