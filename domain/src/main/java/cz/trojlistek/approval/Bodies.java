package cz.trojlistek.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Bodies extends Repository<Body, UUID> {

    Optional<Body> findById(UUID id);

    Body save(Body body);

    List<Body> findTop20ByTerritoryOrderByKindDescNameAsc(cz.trojlistek.kernel.TerritoryPath territory);
}
