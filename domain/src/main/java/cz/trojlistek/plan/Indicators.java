package cz.trojlistek.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Indicators extends Repository<Indicator, UUID> {

    Indicator save(Indicator indicator);

    void delete(Indicator indicator);

    Optional<Indicator> findById(UUID id);

    int countByElement(UUID element);
}
