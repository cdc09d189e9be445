package cz.trojlistek.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkingGroups extends Repository<WorkingGroup, UUID> {

    Optional<WorkingGroup> findById(UUID id);

    boolean existsByCycleAndKind(UUID cycle, GroupKind kind);

    boolean existsByCycleAndNameIgnoreCase(UUID cycle, String name);

    WorkingGroup saveAndFlush(WorkingGroup group);

    WorkingGroup save(WorkingGroup group);
}
