package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.workinggroup.MemberFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of an action item asks. */
@Service
@Transactional(readOnly = true)
@ProcessSide
public class ActionItemFacts {

    /**
     * An action item as it is now.
     *
     * @param asked the account of the assignee who can do something in the program; null for one without, and for guests
     * @param assigneeLeads whether that one leads the group
     * @param changedAt when something happened to it last
     */
    public record ActionItemFact(
            UUID cycle,
            UUID group,
            String title,
            LocalDate due,
            ActionItemState state,
            Instant changedAt,
            @Nullable UUID asked,
            boolean assigneeLeads) {}

    private final JdbcClient database;
    private final Assignees assignees;
    private final PlanningClock clock;

    ActionItemFacts(JdbcClient database, Assignees assignees, PlanningClock clock) {
        this.database = database;
        this.assignees = assignees;
        this.clock = clock;
    }

    private record Row(
            UUID cycle,
            UUID groupId,
            String title,
            LocalDate due,
            ActionItemState state,
            Instant changedAt,
            @Nullable UUID membership) {}

    public ActionItemFact get(UUID item) {
        var row = database.sql("""
                        select cycle, group_id, title, due, state, changed_at, membership
                        from action_item where id = ?""").param(item).query(Row.class).optional().orElseThrow(NotFound::new);
        var assignee = assignees
                .find(row.membership(), clock.today())
                .filter(member -> member.person() != null && member.function() != MemberFunction.GUEST);
        return new ActionItemFact(
                row.cycle(),
                row.groupId(),
                row.title(),
                row.due(),
                row.state(),
                row.changedAt(),
                assignee.map(Assignees.Reached::person).orElse(null),
                assignee.filter(member -> member.function().leads()).isPresent());
    }

    /** Takes up to so many items that no process follows yet; from now on one does. What another node has taken is left to it. */
    @Transactional
    public List<UUID> takeUnfollowed(int most) {
        return database.sql("""
                        delete from action_item_unfollowed where action_item in (
                            select action_item from action_item_unfollowed order by action_item limit ? for update skip locked)
                        returning action_item""").param(most).query(UUID.class).list();
    }
}
