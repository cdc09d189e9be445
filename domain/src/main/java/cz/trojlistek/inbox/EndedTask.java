package cz.trojlistek.inbox;

import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task that is open no more, as its page shows it.
 *
 * @param step process and element of the diagram, the key of all its texts
 * @param label the name of the one of several it was for, or empty
 * @param done whether it was done; else the process went on without it
 * @param personName who did it, or null when it was time or a process
 * @param role the role they did it in, or empty
 * @param byMe whether that was the reader
 */
public record EndedTask(
        String step,
        UUID subject,
        UUID cycle,
        String planTitle,
        String territory,
        String territoryName,
        String label,
        boolean done,
        @Nullable String personName,
        String role,
        boolean byMe,
        Instant endedAt) {

    public TerritoryPath path() {
        return new TerritoryPath(territory);
    }
}
