package cz.trojlistek.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesObjections extends Repository<MinutesObjection, UUID> {

    MinutesObjection save(MinutesObjection objection);

    List<MinutesObjection> saveAllAndFlush(Iterable<MinutesObjection> objections);

    List<MinutesObjection> findByMeetingAndSettledAtIsNullOrderByRaisedAtAscIdAsc(UUID meeting);

    boolean existsByMeetingAndSettledAtIsNull(UUID meeting);

    long countByMeetingAndSettledAtIsNull(UUID meeting);

    long countByMeetingAndPersonAndSettledAtIsNull(UUID meeting, UUID person);

    long countByMeetingAndMembershipAndSettledAtIsNull(UUID meeting, UUID membership);

    boolean existsByMeetingAndMembershipAndWordingAndSettledAtIsNull(UUID meeting, UUID membership, String wording);
}
