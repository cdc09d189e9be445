package cz.trojlistek.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published settlements, for anybody. Before the publication there are none (BR-129); a name is there only where its owner
 * agreed, an e-mail address never.
 */
@Service
@Transactional(readOnly = true)
public class PublicSettlements {

    private static final String ROW = """
            select m.number, m.consultation, c.round, case when m.name_public then m.author else '' end as author, m.side,
                m.place_code as place, coalesce(m.changed, m.place) as element, m.body as text, m.proposal, m.outcome,
                m.reason, m.changed_code
            from comment m join consultation c on c.id = m.consultation
            where c.published_at is not null and not m.late and m.outcome is not null
            """;

    private static final String CHOSEN = """
            and m.consultation = :consultation
                and (:outcome = '' or m.outcome = :outcome)
                and (:number = 0 or m.number = :number)
                and (:chapter = '' or case when m.place_code ~ '^[1-9]' then split_part(split_part(m.place_code, '.', 1), '/', 1)
                    when m.place_code <> '' then '0' end = :chapter)
            """;

    /** Null and empty narrow nothing; a number narrows to one settlement, for its permanent address. */
    public record Filter(@Nullable Outcome outcome, String chapter, long number) {}

    /** {@code author} is empty without consent; {@code element} is the changed paragraph, else the one spoken of. */
    public record Settlement(
            long number,
            UUID consultation,
            int round,
            String author,
            Side side,
            String place,
            @Nullable UUID element,
            String text,
            String proposal,
            Outcome outcome,
            String reason,
            String changedCode) {}

    private final JdbcClient database;

    PublicSettlements(JdbcClient database) {
        this.database = database;
    }

    /** By number. */
    public List<Settlement> list(UUID consultation, Filter filter, int offset, int limit) {
        return chosen(ROW + CHOSEN + " order by m.number offset :offset limit :limit", consultation, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(Settlement.class)
                .list();
    }

    public long count(UUID consultation, Filter filter) {
        return chosen("select count(*) from (" + ROW + CHOSEN + ") as settled", consultation, filter)
                .query(Long.class)
                .single();
    }

    /** All settlements of all rounds of a cycle that speak of these paragraphs or have changed them, round by round. */
    public List<Settlement> beside(UUID cycle, Collection<UUID> elements) {
        return database.sql(ROW + """
                        and c.cycle = :cycle and coalesce(m.changed, m.place) = any(:elements)
                        order by c.round, m.number""")
                .param("cycle", cycle)
                .param("elements", elements.toArray(UUID[]::new))
                .query(Settlement.class)
                .list();
    }

    /** Another one whenever a settlement of the cycle becomes public; a published one never changes. */
    public String version(UUID cycle) {
        return database.sql("""
                        select coalesce(string_agg(id || ':' || version, ',' order by round), '')
                        from consultation where cycle = ? and published_at is not null""").param(cycle).query(String.class).single();
    }

    private JdbcClient.StatementSpec chosen(String sql, UUID consultation, Filter filter) {
        return database.sql(sql)
                .param("consultation", consultation)
                .param(
                        "outcome",
                        filter.outcome() == null ? "" : filter.outcome().name())
                .param("number", filter.number())
                .param("chapter", filter.chapter());
    }
}
