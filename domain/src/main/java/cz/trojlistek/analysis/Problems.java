package cz.trojlistek.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Problems extends Repository<Problem, UUID> {

    Problem save(Problem problem);

    int countByArea(UUID area);
}
