package cz.trojlistek.analysis;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SolutionVariants extends Repository<SolutionVariant, UUID> {

    SolutionVariant save(SolutionVariant variant);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from SolutionVariant v where v.id = :id")
    Optional<SolutionVariant> findToChange(UUID id);

    boolean existsByArea(UUID area);

    /** The first free place of twenty; whoever asks has locked the area. */
    @Query(nativeQuery = true, value = """
            select place from generate_series(1, 20) place
            where not exists (select 1 from solution_variant where area = :area and position = place)
            order by place limit 1""")
    Optional<Integer> nextPosition(UUID area);

    void delete(SolutionVariant variant);
}
