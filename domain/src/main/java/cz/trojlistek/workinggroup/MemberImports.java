package cz.trojlistek.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MemberImports extends Repository<MemberImport, UUID> {

    Optional<MemberImport> findById(UUID id);

    MemberImport saveAndFlush(MemberImport list);

    void delete(MemberImport list);
}
