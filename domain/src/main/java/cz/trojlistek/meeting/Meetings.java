package cz.trojlistek.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    Optional<Meeting> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findWithLockById(UUID id);

    boolean existsByGroupIdAndCancelledAtIsNullAndStartsAtIn(UUID group, Collection<Instant> starts);

    Meeting saveAndFlush(Meeting meeting);
}
