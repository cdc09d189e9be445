package cz.trojlistek.analysis;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GoodPractices extends Repository<GoodPractice, UUID> {

    GoodPractice save(GoodPractice example);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from GoodPractice g where g.id = :id")
    Optional<GoodPractice> findToChange(UUID id);

    void delete(GoodPractice example);
}
