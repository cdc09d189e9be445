package cz.trojlistek.actionitem;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.ReadGroups;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of action items and each one with its history, for everybody who may read the cycle. */
@Service
@Transactional(readOnly = true)
public class ReadActionItems {

    /** Which items of a group a list shows. */
    public enum Filter {
        /** Somebody still has to do something about them. */
        LEFT,
        OVERDUE,
        DONE,
        ALL
    }

    /** One line; {@code overdue} when the day is over and nobody has said that it is done. */
    public record ActionItemRow(
            UUID id,
            UUID group,
            String groupName,
            UUID meeting,
            Instant agreedAt,
            String title,
            String assignee,
            LocalDate due,
            ActionItemState state,
            boolean overdue) {}

    /** What the person now signed in may do with an item, as it is now. */
    public record Possible(boolean start, boolean report, boolean judge, boolean change) {}

    /** One item with all it says; {@code membership} is who of the group has it, null for somebody else. */
    public record ActionItemPage(
            UUID cycle,
            String planTitle,
            @Nullable UUID membership,
            String note,
            int version,
            Possible possible,
            ActionItemRow facts) {}

    /** How many items of a group are left to do, and how many of those are overdue. */
    public record Numbers(int left, int overdue) {}

    private static final String ROW = """
            select a.id, a.group_id as "group", g.name as group_name, a.meeting, m.starts_at as agreed_at, a.title,
                a.assignee, a.due, a.state, a.state in ('OPEN', 'IN_PROGRESS') and a.due < :today as overdue
            from action_item a join meeting m on m.id = a.meeting join working_group g on g.id = a.group_id
            """;

    /** Overdue ones first, then what waits to be verified and what is still to come, by its day. */
    private static final String ORDER = """
             order by a.state in ('OPEN', 'IN_PROGRESS') and a.due < :today desc, a.state in ('VERIFIED', 'CANCELLED'),
                a.due, m.starts_at, a.position, a.id offset :offset limit :limit""";

    private final JdbcClient database;
    private final Assignees assignees;
    private final ReadGroups groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ReadActionItems(
            JdbcClient database,
            Assignees assignees,
            ReadGroups groups,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.database = database;
        this.assignees = assignees;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** The items of a group, overdue ones first. Absent for who may not read its cycle. */
    public List<ActionItemRow> ofGroup(UUID group, Filter filter, int offset, int limit) {
        groups.get(group);
        var wanted = switch (filter) {
            case LEFT -> " and a.state in ('OPEN', 'IN_PROGRESS', 'DONE')";
            case OVERDUE -> " and a.state in ('OPEN', 'IN_PROGRESS') and a.due < :today";
            case DONE -> " and a.state in ('DONE', 'VERIFIED')";
            case ALL -> "";
        };
        return rows("where a.group_id = :id" + wanted + " " + ORDER, group, offset, limit);
    }

    /** The items of a meeting in the order of its minutes, at most 100; none before they are approved. */
    public List<ActionItemRow> ofMeeting(UUID meeting) {
        var found = rows("where a.meeting = :id order by a.position offset :offset limit :limit", meeting, 0, 100);
        if (!found.isEmpty()) {
            groups.get(found.getFirst().group());
        }
        return found;
    }

    public Numbers numbers(UUID group) {
        groups.get(group);
        return database.sql("""
                        select count(*)::int as "left", count(*) filter (where state <> 'DONE' and due < :today)::int as overdue
                        from action_item where group_id = :group and state in ('OPEN', 'IN_PROGRESS', 'DONE')""")
                .param("group", group)
                .param("today", clock.today())
                .query(Numbers.class)
                .single();
    }

    /** What the person now signed in is to do, in all groups, overdue first. */
    public List<ActionItemRow> mine(int offset, int limit) {
        var me = actors.current().person();
        return me == null ? List.of() : rows("""
                        join membership s on s.id = a.membership
                        where s.person = :id and s.until_day is null and a.state in ('OPEN', 'IN_PROGRESS')
                        """ + ORDER, me, offset, limit);
    }

    private List<ActionItemRow> rows(String which, UUID id, int offset, int limit) {
        return database.sql(ROW + which)
                .param("today", clock.today())
                .param("id", id)
                .param("offset", offset)
                .param("limit", limit)
                .query(ActionItemRow.class)
                .list();
    }

    private record Rest(UUID cycle, @Nullable UUID membership, String note, int version) {}

    /** Absent for everybody who may not read its cycle. */
    public ActionItemPage get(UUID item) {
        var facts = rows("where a.id = :id offset :offset limit :limit", item, 0, 1).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var rest = database.sql("select cycle, membership, note, version from action_item where id = ?")
                .param(item)
                .query(Rest.class)
                .single();
        var cycle = cycles.get(rest.cycle());
        return new ActionItemPage(
                cycle.id(),
                cycle.planTitle(),
                rest.membership(),
                rest.note(),
                rest.version(),
                possible(cycle.scope().ofGroup(facts.group()), facts.state(), rest.membership()),
                facts);
    }

    private Possible possible(Scope scope, ActionItemState state, @Nullable UUID membership) {
        var leads = actors.may(Action.LEAD_GROUP, scope);
        var works = leads || (actors.may(Action.TAKE_PART, scope) && isMe(membership));
        return new Possible(
                works && state == ActionItemState.OPEN,
                works && state.isToDo(),
                leads && state == ActionItemState.DONE,
                leads && state.isToDo());
    }

    private boolean isMe(@Nullable UUID membership) {
        return assignees
                .find(membership, clock.today())
                .map(Assignees.Reached::person)
                .filter(person -> person.equals(actors.current().person()))
                .isPresent();
    }

    /** What happened to it, the newest first. */
    public List<StepTaken> history(UUID item, int offset, int limit) {
        get(item);
        return database.sql("""
                        select step, taken_at, taken_by, note from action_item_history
                        where action_item = ? order by position desc offset ? limit ?""")
                .params(item, offset, limit)
                .query(StepTaken.class)
                .list();
    }

    /** Who of the group can be given the item, at most the 500 first of the Czech alphabet. */
    public List<Assignee> candidates(UUID item) {
        return assignees.of(get(item).facts().group(), clock.today()).stream()
                .limit(500)
                .map(member -> new Assignee(member.membership(), member.name()))
                .toList();
    }
}
