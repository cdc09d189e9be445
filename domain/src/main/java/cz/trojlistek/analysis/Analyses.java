package cz.trojlistek.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Analyses extends Repository<Analysis, UUID> {

    Analysis save(Analysis analysis);

    Optional<Analysis> findById(UUID id);

    List<Analysis> findByCycle(UUID cycle);
}
