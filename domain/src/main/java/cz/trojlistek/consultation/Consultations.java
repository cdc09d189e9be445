package cz.trojlistek.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Consultations extends Repository<Consultation, UUID> {

    Optional<Consultation> findById(UUID id);

    /** The last round of a cycle. */
    Optional<Consultation> findFirstByCycleOrderByRoundDesc(UUID cycle);

    Consultation save(Consultation consultation);
}
