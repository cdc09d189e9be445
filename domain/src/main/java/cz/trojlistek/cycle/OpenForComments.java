package cz.trojlistek.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which plans anybody may comment on at this moment; the feature that takes the comments knows. */
public interface OpenForComments {

    /** A consultation that takes comments until the end of that day. */
    record Window(UUID cycle, UUID consultation, LocalDate closesOn) {}

    /** Those of these cycles that are open now, in one statement. */
    List<Window> of(Collection<UUID> cycles);
}
