package cz.trojlistek.actionitem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionItems extends Repository<ActionItem, UUID> {

    ActionItem saveAndFlush(ActionItem item);

    List<ActionItem> saveAllAndFlush(Iterable<ActionItem> items);

    Optional<ActionItem> findById(UUID id);
}
