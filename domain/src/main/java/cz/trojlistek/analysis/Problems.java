package cz.trojlistek.analysis;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Problems extends Repository<Problem, UUID> {

    Problem save(Problem problem);

    /** Whoever changes it, or lets a goal answer it, waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Problem p where p.id = :id")
    Optional<Problem> findToChange(UUID id);

    boolean existsByArea(UUID area);

    /** The place after the last one, or the first that a removed problem has left; none in an area of a hundred. */
    @Query(nativeQuery = true, value = """
            select place from generate_series(1, 100) place
            where not exists (select 1 from problem where area = :area and position = place)
            order by place < (select coalesce(max(position), 0) from problem where area = :area), place limit 1""")
    Optional<Integer> nextPosition(UUID area);

    void delete(Problem problem);
}
