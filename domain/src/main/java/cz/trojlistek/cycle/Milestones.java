package cz.trojlistek.cycle;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Milestones extends Repository<Milestone, UUID> {

    Optional<Milestone> findById(UUID id);

    Milestone save(Milestone milestone);

    void delete(Milestone milestone);
}
