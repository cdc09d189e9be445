package cz.trojlistek.district;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TownContributions extends Repository<TownContribution, UUID> {

    TownContribution save(TownContribution contribution);

    Iterable<TownContribution> saveAll(Iterable<TownContribution> contributions);

    Optional<TownContribution> findById(UUID id);

    /** Two who declare at once: the second waits, and is told. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from TownContribution c where c.id = ?1")
    Optional<TownContribution> findAndHold(UUID id);
}
