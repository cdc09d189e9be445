package cz.trojlistek.approval;

import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a process needs to know of an approval. {@code councilNext} is false when an assembly decides next or nobody
 * does; {@code sessionOn} is the announced day of the assembly whose turn it is; {@code noticeDays} are those of the next assembly that is still to
 * decide, 0 when none is; {@code lastResult} is of this round.
 */
public record ApprovalFact(
        UUID cycle,
        TerritoryPath territory,
        boolean councilNext,
        @Nullable LocalDate sessionOn,
        int noticeDays,
        @Nullable Result lastResult,
        boolean done,
        boolean approved) {}
