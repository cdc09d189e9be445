package cz.trojlistek.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Chapters extends Repository<Chapter, UUID> {

    Chapter save(Chapter chapter);

    Optional<Chapter> findByGroup(UUID group);

    /** Whoever hands over or reviews waits until nobody is writing in the chapter, and the other way round. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Chapter c where c.group = :group")
    Optional<Chapter> findToDecide(UUID group);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Chapter c where c.group = :group")
    Optional<Chapter> findToWrite(UUID group);

    boolean existsByCycleAndAcceptedAtIsNull(UUID cycle);
}
