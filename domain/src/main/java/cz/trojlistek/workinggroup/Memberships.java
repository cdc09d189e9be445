package cz.trojlistek.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, UUID> {

    Optional<Membership> findById(UUID id);

    boolean existsByGroupIdAndPersonAndUntilDayIsNull(UUID group, UUID person);

    boolean existsByGroupIdAndUntilDayIsNull(UUID group);

    void deleteByGroupId(UUID group);

    Membership saveAndFlush(Membership membership);
}
