package cz.trojlistek.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Resolutions extends Repository<Resolution, UUID> {

    Optional<Resolution> findById(UUID id);

    Resolution save(Resolution resolution);
}
