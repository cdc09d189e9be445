package cz.trojlistek.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, UUID> {

    Optional<Membership> findById(UUID id);

    boolean existsByGroupIdAndPersonAndUntilDayIsNull(UUID group, UUID person);

    /** Whether somebody so named takes part, as {@link MemberLine#who} tells people apart. */
    @Query(nativeQuery = true, value = """
            select exists (select 1 from membership where group_id = :group and until_day is null
                and folded(name) = folded(:name) and folded(organisation) = folded(:organisation))""")
    boolean isThere(UUID group, String name, String organisation);

    boolean existsByGroupIdAndUntilDayIsNull(UUID group);

    void deleteByGroupId(UUID group);

    Membership saveAndFlush(Membership membership);
}
