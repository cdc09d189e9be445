package cz.trojlistek.audit;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.SearchWords;
import cz.trojlistek.kernel.Trail;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail, for those who may read it in the place where something happened; all others find it empty. */
@Service
@Transactional(readOnly = true)
public class ReadAudit {

    /** Counting stops here: nobody pages further, and a trail has no end. */
    public static final int COUNTED = 10_000;

    /** Every place's name is folded once for each word, not once for each row. */
    private static final String WORD = """
             and (strpos(e.folded, :word%1$d) > 0 or e.action = any(:codes%1$d) or e.role = any(:codes%1$d)
                or exists (select 1 from unnest(cast(:told%1$d as text[])) told where strpos(e.folded, told) > 0)
                or territory_code(e.territory) in (select code from territory where strpos(folded(name), :word%1$d) > 0))""";

    /**
     * What to look for; all that is not null must hold.
     *
     * @param words each in what was done, before, after, reason, the name of who did it or of the place
     * @param person who did it
     * @param subject what it was done to
     * @param day on the planning clock, in Prague
     */
    public record Filter(
            List<Word> words,
            @Nullable UUID person,
            @Nullable UUID subject,
            @Nullable LocalDate day) {

        public static final Filter NONE = new Filter(List.of(), null, null, null);
    }

    /**
     * One word somebody searches for.
     *
     * @param text part of what stands in the row, folded ({@link SearchWords})
     * @param codes actions and roles whose words, in the reader's language, hold it; they count as if they held it
     * @param told keys of texts that hold it ({@link Trail#text}); what is told with one counts as if it held it
     */
    public record Word(String text, List<String> codes, List<String> told) {}

    /** One decision; {@code at} is the planning clock's time, {@code recordedAt} the database's own. */
    public record Entry(
            long id,
            Instant at,
            Instant recordedAt,
            @Nullable UUID person,
            String personName,
            String role,
            String action,
            UUID subject,
            String territory,
            String territoryName,
            String before,
            String after,
            String reason) {}

    private final JdbcClient database;
    private final Actors actors;

    ReadAudit(JdbcClient database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    /** The newest first. */
    public List<Entry> list(Filter filter, int offset, int limit) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        return database.sql("""
                        select e.id, at, recorded_at, person, person_name, role, action, subject, territory,
                            coalesce(t.name, territory) as territory_name, before, after, reason
                        from audit_entry e left join territory t on t.code = territory_code(e.territory) where\s""" + where + " order by e.id desc offset :offset limit :limit")
                .params(parameters)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getObject("person", UUID.class),
                        row.getString("person_name"),
                        row.getString("role"),
                        row.getString("action"),
                        row.getObject("subject", UUID.class),
                        row.getString("territory"),
                        row.getString("territory_name"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")))
                .list();
    }

    /** At most {@link #COUNTED}. */
    public int count(Filter filter) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        return database.sql("select count(*) from (select 1 from audit_entry e where " + where + " limit " + COUNTED
                        + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String where(Filter filter, Map<String, Object> parameters) {
        var where = new StringBuilder("""
                (e.territory = any(:exact) or exists (
                    select 1 from unnest(cast(:below as text[])) b
                    where e.territory = b or e.territory like b || '/%'))""");
        parameters.put("exact", actors.paths(Action.READ_AUDIT).toArray(String[]::new));
        parameters.put("below", actors.pathsBelow(Action.READ_AUDIT).toArray(String[]::new));
        for (int i = 0; i < filter.words().size(); i++) {
            where.append(WORD.formatted(i));
            parameters.put("word" + i, filter.words().get(i).text());
            parameters.put("codes" + i, filter.words().get(i).codes().toArray(String[]::new));
            parameters.put(
                    "told" + i,
                    filter.words().get(i).told().stream()
                            .map(key -> SearchWords.folded(Trail.text(key)))
                            .toArray(String[]::new));
        }
        if (filter.person() != null) {
            where.append(" and e.person = :person");
            parameters.put("person", filter.person());
        }
        if (filter.subject() != null) {
            where.append(" and e.subject = :subject");
            parameters.put("subject", filter.subject());
        }
        if (filter.day() != null && Math.abs(filter.day().getYear()) > 9999) {
            where.append(" and false");
        } else if (filter.day() != null) {
            where.append(" and e.at >= :from and e.at < :until");
            parameters.put("from", startOf(filter.day()));
            parameters.put("until", startOf(filter.day().plusDays(1)));
        }
        return where.toString();
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(PlanningClock.PRAGUE).toInstant());
    }
}
