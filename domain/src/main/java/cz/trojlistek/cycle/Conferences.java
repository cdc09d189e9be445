package cz.trojlistek.cycle;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Conferences extends Repository<Conference, UUID> {

    Conference save(Conference conference);
}
