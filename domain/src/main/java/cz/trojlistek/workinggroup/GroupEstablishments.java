package cz.trojlistek.workinggroup;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GroupEstablishments extends Repository<GroupEstablishment, UUID> {

    boolean existsByCycle(UUID cycle);

    GroupEstablishment saveAndFlush(GroupEstablishment decision);
}
