package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface WorkingGroups extends Repository<WorkingGroup, UUID> {

    Optional<WorkingGroup> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<WorkingGroup> findWithLockById(UUID id);

    boolean existsByCycleAndKind(UUID cycle, GroupKind kind);

    boolean existsByCycleAndNameIgnoreCase(UUID cycle, String name);

    boolean existsByCycleAndNameIgnoreCaseAndIdNot(UUID cycle, String name, UUID except);

    boolean existsByCycleAndDistrict(UUID cycle, TerritoryPath district);

    WorkingGroup saveAndFlush(WorkingGroup group);

    WorkingGroup save(WorkingGroup group);

    void delete(WorkingGroup group);

    void flush();
}
