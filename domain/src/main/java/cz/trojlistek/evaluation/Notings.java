package cz.trojlistek.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Notings extends Repository<Noting, UUID> {

    Noting save(Noting one);

    Optional<Noting> findById(UUID id);

    List<Noting> findByEvaluation(UUID evaluation);
}
