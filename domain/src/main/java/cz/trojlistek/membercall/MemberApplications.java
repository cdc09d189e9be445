package cz.trojlistek.membercall;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MemberApplications extends Repository<MemberApplication, UUID> {

    MemberApplication saveAndFlush(MemberApplication application);

    Optional<MemberApplication> findById(UUID id);

    Optional<MemberApplication> findByKeyHash(String keyHash);

    int countByCallId(UUID call);
}
