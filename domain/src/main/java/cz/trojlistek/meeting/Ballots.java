package cz.trojlistek.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Ballots extends Repository<Ballot, UUID> {

    /** For a vote: many at once, but none while it is being closed. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    Optional<Ballot> findWithShareById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Ballot> findWithLockById(UUID id);

    List<Ballot> findByMeetingAndClosedAtIsNull(UUID meeting);

    Ballot saveAndFlush(Ballot ballot);
}
