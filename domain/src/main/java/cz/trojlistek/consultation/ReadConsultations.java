package cz.trojlistek.consultation;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of the settlement table, for people who may read the cycle. One statement each, whatever their length. */
@Service
@Transactional(readOnly = true)
public class ReadConsultations {

    private static final String STATE = """
            case when m.late then 'LATE' when m.outcome is null then 'OPEN' when c.decided_at is null then 'PROPOSED'
                when m.outcome in ('ACCEPTED', 'PARTLY_ACCEPTED') and m.changed is null then 'UNLINKED'
                else 'SETTLED' end""";

    private static final String CHOSEN = """
            from comment m join consultation c on c.id = m.consultation
            where m.consultation = :consultation
                and (:chapter = '' or case when m.place_code ~ '^[1-9]' then split_part(split_part(m.place_code, '.', 1), '/', 1)
                    when m.place_code <> '' then '0' end = :chapter)
                and (:side = '' or m.side = :side)
                and (:search = '' or strpos(lower(m.body || ' ' || m.author || ' ' || m.number), lower(:search)) > 0)
            """;

    /** What the list is narrowed to; null or empty narrows nothing. {@code search} is part of text, author or number. */
    public record Filter(
            @Nullable CommentState state,
            String chapter,
            @Nullable Side side,
            String search) {

        public static final Filter ALL = new Filter(null, "", null, "");
    }

    /** One line of the settlement table; {@code text} and {@code reason} are at most their first 300 characters. */
    public record CommentRow(
            UUID id,
            long number,
            String author,
            Side side,
            String place,
            String text,
            CommentKind kind,
            CommentState state,
            @Nullable Outcome outcome,
            String reason,
            String changedCode,
            int version) {}

    /** Everything about one comment; {@code placeWording} is the paragraph it speaks of, in the consulted version. */
    public record CommentDetail(
            UUID id,
            UUID consultation,
            long number,
            String author,
            String email,
            boolean namePublic,
            Side side,
            @Nullable UUID placeElement,
            String place,
            String placeWording,
            String text,
            String proposal,
            CommentKind kind,
            Channel channel,
            Instant receivedAt,
            @Nullable LocalDate decidingDay,
            CommentState state,
            @Nullable Outcome outcome,
            String reason,
            @Nullable UUID changed,
            String changedCode,
            int version) {}

    /** One round of a cycle, for its pages. */
    public record RoundRow(
            UUID id,
            int round,
            int draftVersion,
            LocalDate opensOn,
            LocalDate closesOn,
            int comments,
            int settled,
            boolean closed,
            boolean published) {}

    /**
     * A consultation as its pages need it: its facts, its cycle, what the person may do with it, and whether everybody has
     * had the chance to speak, so that content may be settled (BR-128).
     */
    public record Head(Consultation facts, PlanningCycle cycle, boolean mayConduct, boolean windowOver) {}

    private final JdbcClient database;
    private final RunConsultation consultations;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ReadConsultations(
            JdbcClient database,
            RunConsultation consultations,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
        this.consultations = consultations;
        this.cycles = cycles;
    }

    /** Absent for everybody who may not read its cycle. */
    public Head head(UUID consultation) {
        var facts = consultations.get(consultation);
        var cycle = cycles.get(facts.cycle());
        return new Head(
                facts, cycle, actors.may(Action.CONDUCT_CYCLE, cycle.scope()), facts.windowOver(clock.instant()));
    }

    /** By number. */
    public List<CommentRow> comments(UUID consultation, Filter filter, int offset, int limit) {
        consultations.get(consultation);
        return chosen("""
                        select m.id, m.number, m.author, m.side, m.place_code as place, left(m.body, 300) as text, m.kind,
                            %s as state, m.outcome, left(m.reason, 300) as reason, m.changed_code, m.version %s and (:state = '' or %s = :state)
                        order by m.number offset :offset limit :limit""".formatted(STATE, CHOSEN, STATE), consultation, filter)
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("offset", offset)
                .param("limit", limit)
                .query(CommentRow.class)
                .list();
    }

    private record Counted(CommentState state, int comments) {}

    /** How many comments the filter leaves in each state, whatever state the filter names. */
    public Map<CommentState, Integer> states(UUID consultation, Filter filter) {
        consultations.get(consultation);
        var counts = new EnumMap<CommentState, Integer>(CommentState.class);
        for (var state : CommentState.values()) {
            counts.put(state, 0);
        }
        chosen("select %s as state, count(*) as comments %s group by 1".formatted(STATE, CHOSEN), consultation, filter)
                .query(Counted.class)
                .list()
                .forEach(one -> counts.put(one.state(), one.comments()));
        return counts;
    }

    private record Settled(Outcome outcome, int comments) {}

    /** How many comments that came in time have which outcome, proposed or decided; only what there is. */
    public Map<Outcome, Integer> outcomes(UUID consultation) {
        consultations.get(consultation);
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        database.sql("""
                        select outcome, count(*) as comments from comment
                        where consultation = ? and not late and outcome is not null group by outcome""")
                .param(consultation)
                .query(Settled.class)
                .list()
                .forEach(one -> counts.put(one.outcome(), one.comments()));
        return counts;
    }

    private JdbcClient.StatementSpec chosen(String sql, UUID consultation, Filter filter) {
        return database.sql(sql)
                .param("consultation", consultation)
                .param("chapter", filter.chapter())
                .param("side", filter.side() == null ? "" : filter.side().name())
                .param("search", filter.search());
    }

    /** Absent for everybody who may not read its cycle. */
    public CommentDetail comment(UUID comment) {
        var found = database.sql("""
                        select m.*, %s as state, coalesce(e.wording, '') as place_wording
                        from comment m join consultation c on c.id = m.consultation
                            left join plan p on p.cycle = c.cycle
                            left join plan_version v on v.plan = p.id and v.number = c.draft_version
                            left join plan_version_element e on e.version = v.id and e.id = m.place
                        where m.id = ?""".formatted(STATE))
                .param(comment)
                .query((row, line) -> new CommentDetail(
                        row.getObject("id", UUID.class),
                        row.getObject("consultation", UUID.class),
                        row.getLong("number"),
                        row.getString("author"),
                        row.getString("email"),
                        row.getBoolean("name_public"),
                        Side.valueOf(row.getString("side")),
                        row.getObject("place", UUID.class),
                        row.getString("place_code"),
                        row.getString("place_wording"),
                        row.getString("body"),
                        row.getString("proposal"),
                        CommentKind.valueOf(row.getString("kind")),
                        Channel.valueOf(row.getString("channel")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("postmark", LocalDate.class),
                        CommentState.valueOf(row.getString("state")),
                        row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getObject("changed", UUID.class),
                        row.getString("changed_code"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(NotFound::new);
        consultations.get(found.consultation());
        return found;
    }

    /** The rounds of a cycle, the first one first. */
    public List<RoundRow> rounds(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql("""
                        select c.id, c.round, c.draft_version, c.opens_on, c.closes_on,
                            c.closed_at is not null as closed, c.published_at is not null as published,
                            count(m.id) filter (where not m.late) as comments,
                            count(m.id) filter (where not m.late and m.outcome is not null and c.decided_at is not null)
                                as settled
                        from consultation c left join comment m on m.consultation = c.id
                        where c.cycle = ? group by c.id order by c.round offset ? limit ?""")
                .params(cycle, offset, limit)
                .query(RoundRow.class)
                .list();
    }
}
