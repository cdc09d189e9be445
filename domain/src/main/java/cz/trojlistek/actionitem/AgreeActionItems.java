package cz.trojlistek.actionitem;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the action items of minutes that have just become final. That they may, who approved them was asked. */
@Service
@Transactional
@ProcessSide
public class AgreeActionItems {

    /** The meeting whose approved minutes say so. */
    public record Source(UUID meeting, UUID group, UUID cycle, TerritoryPath territory, Instant approvedAt) {}

    /** What the minutes say at this place, counted from 0. */
    public record Agreed(int position, String title, String assignee, LocalDate due) {}

    private final ActionItems items;
    private final Assignees assignees;
    private final Actors actors;
    private final PlanningClock clock;

    AgreeActionItems(ActionItems items, Assignees assignees, Actors actors, PlanningClock clock) {
        this.items = items;
        this.assignees = assignees;
        this.actors = actors;
        this.clock = clock;
    }

    /** One item each. Who is meant is the one member of that name; otherwise nobody is asked and who leads the group sees to it. */
    public void agree(Source source, List<Agreed> agreed) {
        if (agreed.isEmpty()) {
            return;
        }
        var members = assignees.of(source.group(), clock.today());
        var by = actors.current().name();
        items.saveAllAndFlush(agreed.stream()
                .map(one -> ActionItem.agree(source, one, called(one.assignee(), members), by))
                .toList());
    }

    private static @Nullable UUID called(String name, List<Assignees.Reached> members) {
        var found = members.stream()
                .filter(member -> member.name().equalsIgnoreCase(name))
                .toList();
        return found.size() == 1 ? found.getFirst().membership() : null;
    }
}
