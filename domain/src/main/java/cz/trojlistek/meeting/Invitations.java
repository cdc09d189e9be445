package cz.trojlistek.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    Optional<Invitation> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findWithLockById(UUID id);

    List<Invitation> findByMeeting(UUID meeting);

    List<Invitation> saveAllAndFlush(Iterable<Invitation> invitations);

    Invitation saveAndFlush(Invitation invitation);
}
