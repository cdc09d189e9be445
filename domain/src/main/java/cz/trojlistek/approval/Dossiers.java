package cz.trojlistek.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Dossiers extends Repository<Dossier, UUID> {

    Optional<Dossier> findByProcedureAndRound(UUID procedure, int round);

    Dossier save(Dossier dossier);
}
