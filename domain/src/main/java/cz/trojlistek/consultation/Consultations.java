package cz.trojlistek.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consultations extends Repository<Consultation, UUID> {

    Optional<Consultation> findById(UUID id);

    /**
     * Whoever counts the comments and decides on the count waits here for those who write them, and they for it. Also
     * waits for what the portal is just taking in: its insert holds the consultation's key.
     */
    @Query(value = "select id from consultation where id = :id for update", nativeQuery = true)
    Optional<UUID> lockToDecide(UUID id);

    /** As above for whoever writes one comment; the portal's inserts pass by it. */
    @Query(value = "select id from consultation where id = :id for no key update", nativeQuery = true)
    Optional<UUID> lockToWrite(UUID id);

    /** The last round of a cycle. */
    Optional<Consultation> findFirstByCycleOrderByRoundDesc(UUID cycle);

    Consultation save(Consultation consultation);
}
