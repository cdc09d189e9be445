package cz.trojlistek.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProblemLinks extends Repository<ProblemLink, UUID> {

    ProblemLink save(ProblemLink link);

    Optional<ProblemLink> findById(UUID id);

    boolean existsByCauseAndEffect(UUID cause, UUID effect);

    @Query("select count(l) > 0 from ProblemLink l where l.cause = :problem or l.effect = :problem")
    boolean existsOf(UUID problem);

    /** Whether whoever follows the links from {@code from} comes to {@code to}. */
    @Query(nativeQuery = true, value = """
            with recursive reached (problem) as (
                select cast(:from as uuid)
                union select l.effect from problem_link l join reached r on l.cause = r.problem)
            select exists (select 1 from reached where problem = :to)""")
    boolean leads(UUID from, UUID to);

    void delete(ProblemLink link);
}
