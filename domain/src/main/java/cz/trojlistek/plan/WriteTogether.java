package cz.trojlistek.plan;

import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who is writing which piece of the working text, and keeps what they type until they save it. Nobody is locked out: who writes
 * the same piece is warned, and whoever saves second sees both texts ({@link WritePlan#revise}).
 */
@Service
@Transactional
public class WriteTogether {

    /** So long after the last key somebody counts as writing there. */
    public static final Duration HELD = Duration.ofMinutes(2);

    /** In bytes; many times the longest wording. */
    private static final int LARGEST = 256 * 1024;

    private static final int MOST_WRITERS = 500;

    private final PlanElements elements;
    private final Writing writing;
    private final WritingNews news;
    private final ConductCycle cycles;
    private final Actors actors;
    private final JdbcClient database;

    WriteTogether(
            PlanElements elements,
            Writing writing,
            WritingNews news,
            ConductCycle cycles,
            Actors actors,
            JdbcClient database) {
        this.elements = elements;
        this.writing = writing;
        this.news = news;
        this.cycles = cycles;
        this.actors = actors;
        this.database = database;
    }

    /** Somebody who writes a piece now, or it is {@code mine} and waits to be finished. */
    public record Writer(UUID element, boolean mine, String name, Instant since, Instant until) {}

    /**
     * What was typed before, if anything, as the form has written it.
     *
     * @param seenVersion of the wording it began from; saving against it finds out whether somebody was quicker
     */
    public record Begun(@Nullable String content, @Nullable Instant savedAt, int seenVersion) {}

    /** Somebody opens a piece to write in it. @throws TextFrozen out of its time */
    public Begun begin(UUID element, int seenVersion) {
        var found = elements.findById(element).orElseThrow(NotFound::new);
        writing.require(found.cycle(), found.place());
        var begun = database.sql("""
                        insert into plan_writing (element, person, name, seen_version, begun_at, alive_at)
                        values (:element, :person, :name, :seen, planning_now(), planning_now())
                        on conflict (element, person) do update set name = excluded.name,
                            seen_version = case when plan_writing.content is null then excluded.seen_version
                                else plan_writing.seen_version end,
                            begun_at = case when plan_writing.content is null then excluded.begun_at
                                else plan_writing.begun_at end,
                            alive_at = case when plan_writing.content is null then excluded.alive_at
                                else plan_writing.alive_at end
                        returning content::text, alive_at, seen_version""")
                .param("element", element)
                .param("person", me())
                .param("name", actors.current().name())
                .param("seen", seenVersion)
                .query((row, number) -> new Begun(
                        row.getString("content"),
                        row.getString("content") == null
                                ? null
                                : row.getTimestamp("alive_at").toInstant(),
                        row.getInt("seen_version")))
                .single();
        news.tell(found.cycle());
        return begun;
    }

    /** Keeps what is typed in the place of what was kept before; gives back when. A piece that was removed is absent. */
    public Instant keep(UUID element, int seenVersion, String content) {
        var found = elements.findById(element).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new PlanUnusable("draft-too-large", "wording");
        }
        return database.sql("""
                        insert into plan_writing (element, person, name, seen_version, content, begun_at, alive_at)
                        select id, :person, :name, :seen, cast(:content as json), planning_now(), planning_now()
                        from plan_element where id = :element for key share
                        on conflict (element, person) do update
                            set content = excluded.content, alive_at = excluded.alive_at
                        returning alive_at""")
                .param("element", element)
                .param("person", me())
                .param("name", actors.current().name())
                .param("seen", seenVersion)
                .param("content", content)
                .query(Timestamp.class)
                .optional()
                .orElseThrow(NotFound::new)
                .toInstant();
    }

    /** What was typed is thrown away; the person may go on writing. */
    public void discard(UUID element) {
        database.sql("update plan_writing set content = null where element = ? and person = ?")
                .params(element, me())
                .update();
    }

    /** The person has saved, or given up. */
    public void end(UUID element) {
        var cycle = database.sql("""
                        delete from plan_writing w using plan_element e
                        where w.element = :element and w.person = :person and e.id = w.element returning e.cycle""")
                .param("element", element)
                .param("person", me())
                .query(UUID.class)
                .optional();
        cycle.ifPresent(news::tell);
    }

    /** Who writes in that text now, and what of the own waits to be finished. */
    @Transactional(readOnly = true)
    public List<Writer> writers(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select w.element, w.person = :me as mine, w.name, w.begun_at as since,
                            w.alive_at + make_interval(secs => :held) as until
                        from plan_writing w join plan_element e on e.id = w.element
                        where e.cycle = :cycle and case when w.person = :me then w.content is not null
                            else w.alive_at > planning_now() - make_interval(secs => :held) end
                        order by w.begun_at limit :most""")
                .param("me", me())
                .param("cycle", cycle)
                .param("held", HELD.toSeconds())
                .param("most", MOST_WRITERS)
                .query(Writer.class)
                .list();
    }

    /** A text nobody has come back to for three months need not wait any longer. */
    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Prague")
    void forgetOld() {
        database.sql("delete from plan_writing where alive_at < planning_now() - interval '90 days'")
                .update();
    }

    private UUID me() {
        return Optional.ofNullable(actors.current().person()).orElseThrow(NotFound::new);
    }
}
