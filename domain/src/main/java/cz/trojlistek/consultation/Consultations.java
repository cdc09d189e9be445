package cz.trojlistek.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consultations extends Repository<Consultation, UUID> {

    Optional<Consultation> findById(UUID id);

    /**
     * Whoever counts the comments and decides on the count waits here for those who write them, the portal's authors among
     * them, and they for it.
     */
    @Query(value = "select id from consultation where id = :id for update", nativeQuery = true)
    Optional<UUID> lockToDecide(UUID id);

    /** As above for whoever writes one comment. */
    @Query(value = "select id from consultation where id = :id for no key update", nativeQuery = true)
    Optional<UUID> lockToWrite(UUID id);

    /** The last round of a cycle. */
    Optional<Consultation> findFirstByCycleOrderByRoundDesc(UUID cycle);

    Consultation save(Consultation consultation);
}
