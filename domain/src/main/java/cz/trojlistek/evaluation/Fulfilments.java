package cz.trojlistek.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Fulfilments extends Repository<Fulfilment, UUID> {

    Fulfilment save(Fulfilment one);

    Optional<Fulfilment> findById(UUID id);

    List<Fulfilment> findByReportOrderByPath(UUID report);
}
