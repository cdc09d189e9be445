package cz.trojlistek.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanAlignments extends Repository<PlanAlignment, UUID> {

    PlanAlignment save(PlanAlignment alignment);

    void delete(PlanAlignment alignment);

    void flush();

    Optional<PlanAlignment> findById(UUID id);

    boolean existsByLowerAndUpperAndSide(UUID lower, UUID upper, AlignmentSide side);

    /** What either side says of any of these. */
    @Query("select a from PlanAlignment a where a.lower in :elements or a.upper in :elements")
    List<PlanAlignment> findAbout(Collection<UUID> elements);
}
