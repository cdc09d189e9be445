package cz.trojlistek.swot;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Swots extends Repository<Swot, UUID> {

    /** Whoever changes anything of the SWOT waits here for the moment the other needs. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Swot s where s.groupId = :group")
    Optional<Swot> findToChange(UUID group);

    /** The first item begins it; of two people at once, either. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into swot (group_id, territory, fingerprint, version)
            select id, territory, '', 0 from working_group where id = :group on conflict do nothing""")
    void begin(UUID group);

    Swot save(Swot swot);
}
