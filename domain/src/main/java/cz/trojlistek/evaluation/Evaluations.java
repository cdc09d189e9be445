package cz.trojlistek.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Evaluations extends Repository<Evaluation, UUID> {

    Evaluation save(Evaluation one);

    Optional<Evaluation> findById(UUID id);

    Optional<Evaluation> findByCycle(UUID cycle);
}
