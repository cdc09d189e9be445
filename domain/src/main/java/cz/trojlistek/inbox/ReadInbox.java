package cz.trojlistek.inbox;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actor;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's tasks. One index range per audience (a role in a place) is read no further than the page needs, so a page
 * costs the same with ten thousand open tasks and with a hundred thousand.
 */
@Service
@Transactional(readOnly = true)
public class ReadInbox {

    private static final String COLUMNS = """
            i.task_id as id, i.step, i.subject, i.element, i.cycle, i.plan_title, i.territory, i.territory_name,
            i.group_id, i.label, i.candidate_role, i.assignee, i.assignee_name, i.personal, i.due_at, i.created_at, i.escalated_at
            """;

    /** Whose task it is, or was; what makes it overdue is not the same in both tables. */
    private static final String VISIBLE = """
            (i.audience = any(:audiences)
                or (%s and i.territory = any(:territories) and i.candidate_role = any(:standIn)))""";

    /** A group may have nobody with an account, and a plan must not wait for it for ever. */
    private static final List<String> STAND_IN =
            List.of(Role.GROUP_MANAGER.candidateGroup(), Role.GROUP_MEMBER.candidateGroup());

    /** The last row of the page before; the next page begins behind it. */
    public record Position(Instant dueAt, String id) {}

    private final JdbcClient database;
    private final Actors actors;

    ReadInbox(JdbcClient database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    /**
     * What I may do or have taken over, the most urgent first; {@code cycle} narrows to one plan. The page people open
     * most: one statement finds their roles and their tasks.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<InboxTask> mine(@Nullable UUID cycle, @Nullable Position after, int limit) {
        var wanted = (cycle == null ? "" : " and t.cycle = :cycle")
                + (after == null ? "" : " and (t.due_at, t.task_id) > (:dueAt, :id)");
        // what is wanted and how much of it stands in the text: so the database plans the statement once, not each time
        return database.sql("select " + COLUMNS + """
                        from (select distinct person, audience from held_role where login = :login) h
                        cross join lateral (
                            select * from inbox_task t
                            where t.audience = h.audience and (t.assignee is null or t.assignee = h.person)%s
                            order by t.due_at, t.task_id limit %d) i
                        order by i.due_at, i.task_id limit %2$d""".formatted(wanted, limit))
                .param("login", actors.asking())
                .param("cycle", cycle)
                .param("dueAt", Timestamp.from(after == null ? Instant.EPOCH : after.dueAt()))
                .param("id", after == null ? "" : after.id())
                .query(ReadInbox::task)
                .list();
    }

    private static InboxTask task(ResultSet row, int number) throws SQLException {
        var escalated = row.getObject("escalated_at", OffsetDateTime.class);
        return new InboxTask(
                row.getString("id"),
                row.getString("step"),
                row.getObject("subject", UUID.class),
                row.getObject("element", UUID.class),
                row.getObject("cycle", UUID.class),
                row.getString("plan_title"),
                row.getString("territory"),
                row.getString("territory_name"),
                row.getObject("group_id", UUID.class),
                row.getString("label"),
                row.getString("candidate_role"),
                row.getObject("assignee", UUID.class),
                row.getString("assignee_name"),
                row.getBoolean("personal"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                escalated == null ? null : escalated.toInstant());
    }

    /** How many tasks wait for me, counted no further than 1,000. */
    public int count() {
        var me = actors.current();
        return database.sql("""
                        select count(*) from (
                            select 1 from inbox_task t
                            where t.audience = any(:audiences) and (t.assignee is null or t.assignee = :me)
                            limit 1000) counted""")
                .param("audiences", me.audiences().toArray(String[]::new))
                .param("me", me.person())
                .query(Integer.class)
                .single();
    }

    /**
     * What others have not done in time, for those who coordinate there: escalated tasks, the oldest first; {@code cycle}
     * narrows to one plan.
     */
    public List<InboxTask> overdueElsewhere(@Nullable UUID cycle, int offset, int limit) {
        var me = actors.current();
        return database.sql("select " + COLUMNS + """
                        from inbox_task i
                        where i.territory = any(:territories) and i.escalated_at is not null
                            and i.audience <> all(:audiences) and (:everywhere or i.cycle = :cycle)
                        order by i.due_at, i.task_id offset :offset limit :limit""")
                .param("territories", coordinated(me))
                .param("audiences", me.audiences().toArray(String[]::new))
                .param("everywhere", cycle == null)
                .param("cycle", cycle, Types.OTHER)
                .param("offset", offset)
                .param("limit", limit)
                .query(ReadInbox::task)
                .list();
    }

    /**
     * One task of mine, or one of a group that is overdue where I coordinate. Absent when it is for others, and when it has
     * ended: see {@link #ended}.
     */
    public InboxTask get(String id) {
        return visible(
                        "select " + COLUMNS + " from inbox_task i where i.task_id = :id and "
                                + VISIBLE.formatted("i.escalated_at is not null"),
                        id)
                .query(ReadInbox::task)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What has become of a task that {@link #get} would have shown me while it was open. */
    public Optional<EndedTask> ended(String id) {
        return visible("""
                        select i.step, i.subject, i.cycle, i.plan_title, i.territory, i.territory_name, i.label, i.done,
                            p.name as person_name, i.role, coalesce(i.person = :me, false) as by_me, i.ended_at
                        from ended_task i left join person p on p.id = i.person
                        where i.task_id = :id and\s""" + VISIBLE.formatted("i.escalated"), id)
                .param("me", actors.current().person(), Types.OTHER)
                .query(ReadInbox::endedTask)
                .optional();
    }

    private JdbcClient.StatementSpec visible(String sql, String id) {
        var me = actors.current();
        return database.sql(sql)
                .param("id", id)
                .param("audiences", me.audiences().toArray(String[]::new))
                .param("territories", coordinated(me))
                .param("standIn", STAND_IN.toArray(String[]::new));
    }

    private static EndedTask endedTask(ResultSet row, int number) throws SQLException {
        return new EndedTask(
                row.getString("step"),
                row.getObject("subject", UUID.class),
                row.getObject("cycle", UUID.class),
                row.getString("plan_title"),
                row.getString("territory"),
                row.getString("territory_name"),
                row.getString("label"),
                row.getBoolean("done"),
                row.getString("person_name"),
                row.getString("role"),
                row.getBoolean("by_me"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    /** Who a plan waits for: its open tasks, the most urgent first. The caller has checked that the plan may be read. */
    public List<InboxTask> ofCycle(UUID cycle, int limit) {
        return database.sql("select " + COLUMNS + """
                        from inbox_task i
                        where i.cycle = :cycle and (i.territory = any(:exact) or exists (
                            select 1 from unnest(cast(:below as text[])) b
                            where i.territory = b or i.territory like b || '/%'))
                        order by i.due_at, i.task_id limit :limit""")
                .param("cycle", cycle)
                .param("exact", actors.paths(Action.READ).toArray(String[]::new))
                .param("below", actors.pathsBelow(Action.READ).toArray(String[]::new))
                .param("limit", limit)
                .query(ReadInbox::task)
                .list();
    }

    /** The ids of those of them that {@link #get} would show me. */
    public Set<String> mine(List<InboxTask> tasks) {
        var audiences = Set.copyOf(actors.current().audiences());
        return tasks.stream()
                .filter(task -> audiences.contains(Grant.audience(task.candidateRole(), task.path(), task.groupId())))
                .map(InboxTask::id)
                .collect(Collectors.toSet());
    }

    /** A plan I have tasks in. */
    public record PlanOfMine(UUID cycle, String title) {}

    /** The plans I have open tasks in, by title. */
    public List<PlanOfMine> plans() {
        var me = actors.current();
        return database.sql("""
                        select distinct t.cycle, t.plan_title as title from inbox_task t
                        where t.audience = any(:audiences) and (t.assignee is null or t.assignee = :me)
                        order by title limit 50""")
                .param("audiences", me.audiences().toArray(String[]::new))
                .param("me", me.person())
                .query(PlanOfMine.class)
                .list();
    }

    /** Whether I have taken it over. */
    public boolean isMine(InboxTask task) {
        return task.assignee() != null
                && task.assignee().equals(actors.current().person());
    }

    /** The role of mine that makes this task mine: the one it is for, or that of a coordinator who stands in. */
    public Role whyMe(InboxTask task) {
        var role = Role.valueOf(task.candidateRole().toUpperCase(Locale.ROOT));
        var audience = Grant.audience(task.candidateRole(), task.path(), role.ofOneGroup() ? task.groupId() : null);
        return actors.current().audiences().contains(audience) ? role : Role.COORDINATOR.at(task.path());
    }

    /** Whether the coordinator may do it when it is overdue; what another office decides, nobody does in its place. */
    public static boolean canBeStoodInFor(InboxTask task) {
        return STAND_IN.contains(task.candidateRole());
    }

    private static String[] coordinated(Actor me) {
        return me.grants().stream()
                .filter(grant -> grant.role() == Role.COORDINATOR.at(grant.territory()))
                .map(grant -> grant.territory().value())
                .toArray(String[]::new);
    }
}
