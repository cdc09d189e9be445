package cz.trojlistek.approval;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AnnouncedSessions extends Repository<AnnouncedSession, UUID> {

    AnnouncedSession save(AnnouncedSession session);
}
