package cz.trojlistek.approval;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Bodies extends Repository<Body, UUID> {

    Optional<Body> findById(UUID id);

    Body save(Body body);

    List<Body> findTop100ByTerritoryOrderByName(TerritoryPath territory);
}
