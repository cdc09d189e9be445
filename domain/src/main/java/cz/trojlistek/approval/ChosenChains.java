package cz.trojlistek.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChosenChains extends Repository<ChosenChain, UUID> {

    Optional<ChosenChain> findById(UUID cycle);

    ChosenChain save(ChosenChain chain);
}
