package cz.trojlistek.shell;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task somebody has opened: where it stands and what it is about.
 *
 * @param id the engine's id of the task
 * @param step {@code "<process>.<element>"}
 * @param subject the business key: the meeting, consultation, approval procedure or cycle
 * @param element the one of many a repeated step is about, for example the analysis
 */
public record OpenTask(
        String id,
        String step,
        UUID subject,
        @Nullable UUID element,
        UUID cycle,
        TerritoryPath territory,
        @Nullable UUID group) {}
