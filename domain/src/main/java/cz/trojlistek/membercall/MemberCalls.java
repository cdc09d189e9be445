package cz.trojlistek.membercall;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface MemberCalls extends Repository<MemberCall, UUID> {

    MemberCall saveAndFlush(MemberCall call);

    Optional<MemberCall> findById(UUID id);

    /** For whoever changes how many wait: numbers have no gaps, and the process is told of the first and of the last. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MemberCall> findWithLockById(UUID id);
}
