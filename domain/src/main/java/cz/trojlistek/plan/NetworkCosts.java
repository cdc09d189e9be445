package cz.trojlistek.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NetworkCosts extends Repository<NetworkCost, UUID> {

    Optional<NetworkCost> findByPlanAndYear(UUID plan, int year);

    NetworkCost saveAndFlush(NetworkCost cost);

    void delete(NetworkCost cost);
}
