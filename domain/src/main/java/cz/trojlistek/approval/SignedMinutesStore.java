package cz.trojlistek.approval;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SignedMinutesStore extends Repository<SignedMinutes, UUID> {

    SignedMinutes save(SignedMinutes minutes);
}
