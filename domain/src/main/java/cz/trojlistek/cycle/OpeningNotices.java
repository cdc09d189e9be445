package cz.trojlistek.cycle;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OpeningNotices extends Repository<OpeningNotice, UUID> {

    boolean existsById(UUID cycle);

    OpeningNotice save(OpeningNotice notice);
}
