package cz.trojlistek.analysis;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BalanceRows extends Repository<BalanceRow, UUID> {

    BalanceRow save(BalanceRow row);

    Optional<BalanceRow> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from BalanceRow r where r.id = :id")
    Optional<BalanceRow> findToChange(UUID id);

    long countByCycle(UUID cycle);

    void delete(BalanceRow row);
}
