package cz.trojlistek.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Marks extends Repository<Mark, UUID> {

    Optional<Mark> findByMeetingAndMembership(UUID meeting, UUID membership);

    Mark saveAndFlush(Mark mark);
}
