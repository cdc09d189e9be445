package cz.trojlistek.remark;

import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ElementKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been said of a draft, for whoever may read it. Always paged, as many statements for one remark as for a page of them. */
@Service
@Transactional(readOnly = true)
public class ReadRemarks {

    private final ConductCycle cycles;
    private final Actors actors;
    private final JdbcClient database;

    ReadRemarks(ConductCycle cycles, Actors actors, JdbcClient database) {
        this.cycles = cycles;
        this.actors = actors;
        this.database = database;
    }

    /** Which are wanted. */
    public enum Which {
        OPEN,
        MINE,
        RESOLVED
    }

    /** How many stand at a piece. */
    public record Count(UUID element, int open, int all) {}

    /** Who said what, when. */
    public record Said(String text, String author, Instant at) {}

    /**
     * A remark with its answers.
     *
     * @param gone the piece is no more in the text
     * @param outdated the passage it speaks of no longer stands there as it did; the quote is what stood there
     */
    public record Thread(
            UUID id,
            UUID element,
            String elementCode,
            String quote,
            Said said,
            List<Said> replies,
            boolean mine,
            boolean gone,
            boolean outdated,
            @Nullable Instant resolvedAt,
            String resolvedBy,
            int version) {}

    private record Row(
            UUID id,
            UUID element,
            String elementCode,
            String quote,
            String text,
            String authorName,
            Instant writtenAt,
            boolean mine,
            @Nullable ElementKind kind,
            @Nullable String wording,
            @Nullable Instant resolvedAt,
            String resolvedBy,
            int version) {}

    private record ReplyRow(UUID remark, String text, String authorName, Instant writtenAt) {}

    /** Of some pieces; none for a piece nobody has said anything of. */
    public Map<UUID, Count> counts(UUID cycle, Collection<UUID> elements) {
        cycles.get(cycle);
        return database.sql("""
                        select element, count(*) filter (where resolved_at is null)::int as open, count(*)::int as all
                        from remark where cycle = ? and element = any(?) group by element""").params(cycle, elements.toArray(UUID[]::new)).query(Count.class).list().stream()
                .collect(Collectors.toMap(Count::element, Function.identity()));
    }

    /** The newest first, of the whole plan or of one piece. */
    public List<Thread> list(UUID cycle, @Nullable UUID element, Which which, int offset, int limit) {
        cycles.get(cycle);
        var rows = database.sql("""
                        select r.id, r.element, r.element_code, r.quote, r.text, r.author_name, r.written_at, r.author = :me as mine,
                            e.kind, e.wording, r.resolved_at, r.resolved_by, r.version
                        from remark r left join plan_element e on e.id = r.element
                        where r.cycle = :cycle and (cast(:element as uuid) is null or r.element = :element) and %s
                        order by r.written_at desc, r.id offset :offset limit :limit""".formatted(where(which)))
                .param("me", me())
                .param("cycle", cycle)
                .param("element", element)
                .param("offset", offset)
                .param("limit", limit)
                .query(Row.class)
                .list();
        var replies =
                database
                        .sql("""
                        select remark, text, author_name, written_at from remark_reply
                        where remark = any(?) order by remark, position""")
                        .param(rows.stream().map(Row::id).toArray(UUID[]::new))
                        .query(ReplyRow.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(ReplyRow::remark));
        return rows.stream()
                .map(row -> thread(row, replies.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static String where(Which which) {
        return switch (which) {
            case OPEN -> "r.resolved_at is null";
            case MINE -> "r.author = :me";
            case RESOLVED -> "r.resolved_at is not null";
        };
    }

    private static Thread thread(Row row, List<ReplyRow> replies) {
        var kind = row.kind();
        var wording = row.wording();
        return new Thread(
                row.id(),
                row.element(),
                row.elementCode(),
                row.quote(),
                new Said(row.text(), row.authorName(), row.writtenAt()),
                replies.stream()
                        .map(one -> new Said(one.text(), one.authorName(), one.writtenAt()))
                        .toList(),
                row.mine(),
                wording == null,
                kind != null && wording != null && !Passage.standsIn(row.quote(), kind, wording),
                row.resolvedAt(),
                row.resolvedBy(),
                row.version());
    }

    private UUID me() {
        return Optional.ofNullable(actors.current().person()).orElseThrow(NotFound::new);
    }
}
