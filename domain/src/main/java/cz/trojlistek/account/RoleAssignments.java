package cz.trojlistek.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoleAssignments extends Repository<RoleAssignment, UUID> {

    RoleAssignment save(RoleAssignment assignment);

    Optional<RoleAssignment> findById(UUID id);

    List<RoleAssignment> findByPersonAndEndedAtIsNull(UUID person);
}
