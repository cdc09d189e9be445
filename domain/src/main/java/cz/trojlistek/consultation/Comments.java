package cz.trojlistek.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, UUID> {

    Optional<Comment> findById(UUID id);

    Comment save(Comment comment);
}
