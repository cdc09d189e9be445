package cz.trojlistek.swot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SwotItems extends Repository<SwotItem, UUID> {

    /** Only of this group, whose right was asked for. */
    Optional<SwotItem> findByIdAndGroupId(UUID id, UUID groupId);

    /** At most {@link WriteSwot#MOST}. */
    List<SwotItem> findByGroupIdAndQuadrantOrderByPosition(UUID groupId, Quadrant quadrant);

    /** At most four times {@link WriteSwot#MOST}. */
    List<SwotItem> findByGroupIdOrderByPosition(UUID groupId);

    SwotItem save(SwotItem item);

    void delete(SwotItem item);
}
