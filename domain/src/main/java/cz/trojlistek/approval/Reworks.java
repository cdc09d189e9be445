package cz.trojlistek.approval;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Reworks extends Repository<Rework, UUID> {

    Rework save(Rework rework);
}
