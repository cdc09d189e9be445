package cz.trojlistek.approval;

import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a process needs to know of an approval. {@code next} is the kind of the body whose turn it is, null when nothing is
 * before any; {@code sessionOn} is the announced day of the assembly whose turn it is; {@code noticeDays} are those of the next assembly that is still to
 * decide, 0 when none is; {@code lastResult} is of this round.
 */
public record ApprovalFact(
        UUID cycle,
        TerritoryPath territory,
        @Nullable BodyKind next,
        @Nullable LocalDate sessionOn,
        int noticeDays,
        @Nullable Result lastResult,
        boolean done,
        boolean approved) {}
