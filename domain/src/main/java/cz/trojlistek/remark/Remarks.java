package cz.trojlistek.remark;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Remarks extends Repository<Remark, UUID> {

    Remark save(Remark remark);

    /** Locked, so that of two who answer or resolve at once the second reads what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Remark r where r.id = :id")
    Optional<Remark> findToAnswer(UUID id);
}
