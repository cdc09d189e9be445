package cz.trojlistek.district;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DistrictAlignments extends Repository<DistrictAlignment, UUID> {

    DistrictAlignment save(DistrictAlignment alignment);

    Iterable<DistrictAlignment> saveAll(Iterable<DistrictAlignment> alignments);

    Optional<DistrictAlignment> findById(UUID id);

    boolean existsByCycle(UUID cycle);

    /** What is decided of a district, and what its towns bring in, happens one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from DistrictAlignment a where a.id = ?1")
    Optional<DistrictAlignment> findAndHold(UUID id);
}
