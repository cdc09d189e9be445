package cz.trojlistek.inbox;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has typed into the form of a task and not handed over yet. Nobody else can read it, the audit trail knows
 * nothing of it, and it ends with its task: the table says so, so that no way of ending a task can forget it.
 */
@Service
@Transactional
public class KeepDrafts {

    /** In bytes, about a hundred pages. */
    public static final int LARGEST = 256 * 1024;

    private final ReadInbox inbox;
    private final Actors actors;
    private final JdbcClient database;

    KeepDrafts(ReadInbox inbox, Actors actors, JdbcClient database) {
        this.inbox = inbox;
        this.actors = actors;
        this.database = database;
    }

    /** What was typed, as the form has written it, and when. */
    public record Draft(String content, Instant savedAt) {}

    /** Mine for this task. */
    @Transactional(readOnly = true)
    public Optional<Draft> of(String task) {
        return database.sql("select content::text, saved_at from task_draft where task_id = ? and person = ?")
                .param(inbox.get(task).id())
                .param(me())
                .query((row, number) -> new Draft(
                        row.getString("content"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Keeps this in the place of what was kept before; gives back when. A task that has ended meanwhile is absent. */
    public Instant keep(String task, String content) {
        var open = inbox.get(task);
        if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new DraftTooLarge();
        }
        return database.sql("""
                        insert into task_draft (task_id, person, content, saved_at)
                        select task_id, :me, cast(:content as json), planning_now()
                        from inbox_task where task_id = :task for key share
                        on conflict (task_id, person) do update
                            set content = excluded.content, saved_at = excluded.saved_at
                        returning saved_at""")
                .param("me", me())
                .param("content", content)
                .param("task", open.id())
                .query(OffsetDateTime.class)
                .optional()
                .orElseThrow(NotFound::new)
                .toInstant();
    }

    /** Nothing of it is left. */
    public void discard(String task) {
        database.sql("delete from task_draft where task_id = ? and person = ?")
                .param(inbox.get(task).id())
                .param(me())
                .update();
    }

    /** A task may wait for a year, a text nobody has come back to for three months need not. */
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Prague")
    void forgetOld() {
        database.sql("delete from task_draft where saved_at < planning_now() - interval '90 days'")
                .update();
    }

    private UUID me() {
        return Optional.ofNullable(actors.current().person()).orElseThrow(NotFound::new);
    }
}
