package cz.trojlistek.inbox;

import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open task as lists and its page show it.
 *
 * @param id the engine's id of the task
 * @param step process and element of the diagram, for example {@code meeting.sendInvitation}: the key of all its texts
 * @param subject the entity the process serves
 * @param element which one, where the diagram does a step for each of several: a group, an analysis
 * @param label the name of that one, or empty
 * @param personal given to the assignee by its process, so that it is neither taken over nor given back
 * @param dueAt until when it should be done; every task has a date
 * @param escalatedAt since when the coordinator knows that it is overdue
 */
public record InboxTask(
        String id,
        String step,
        UUID subject,
        @Nullable UUID element,
        UUID cycle,
        String planTitle,
        String territory,
        String territoryName,
        @Nullable UUID groupId,
        String label,
        String candidateRole,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        boolean personal,
        Instant dueAt,
        Instant createdAt,
        @Nullable Instant escalatedAt) {

    public TerritoryPath path() {
        return new TerritoryPath(territory);
    }
}
