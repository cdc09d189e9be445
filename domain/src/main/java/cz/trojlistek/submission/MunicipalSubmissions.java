package cz.trojlistek.submission;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MunicipalSubmissions extends Repository<MunicipalSubmission, UUID> {

    MunicipalSubmission save(MunicipalSubmission submission);

    Iterable<MunicipalSubmission> saveAll(Iterable<MunicipalSubmission> submissions);

    Optional<MunicipalSubmission> findById(UUID id);

    /** Two who hand over at once: the second waits, and is told. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from MunicipalSubmission s where s.id = ?1")
    Optional<MunicipalSubmission> findAndHold(UUID id);
}
