package cz.trojlistek.consultation;

import cz.trojlistek.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one way by which comments come in. The database tells when, before anybody waits, so that neither a timer nor the
 * application's own time nor the others in the queue decide who is late; the next number of the consultation is taken under
 * its lock, so that there are no gaps; and a repeated request is known by its key, so that a double click is one comment.
 */
@Component
class Intake {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String QUEUE = """
            with told as materialized (select planning_now() as at)
            select told.at from told, consultation c where c.id = ? for no key update of c""";

    private static final String ACCEPT = """
            with told as (select cast(:told as timestamptz) as at)
            insert into comment (id, consultation, number, key_hash, place, place_code, body, proposal, side, author,
                email, name_public, kind, channel, postmark, received_at, late, reason, changed_code, version)
            select :id, c.id, (select coalesce(max(number), 0) + 1 from comment where consultation = c.id), :key, cast(:place as uuid), :placeCode, :body, :proposal, :side,
                :author, :email, :namePublic, 'CONTENT', :channel, cast(:postmark as date), told.at,
                case when c.decided_at is not null then true
                    when cast(:postmark as date) is null then told.at >= c.closes_at
                    else cast(:postmark as date) > c.closes_on end,
                '', '', 0
            from consultation c, told
            where c.id = :consultation
                and told.at >= c.opens_at
                and (cast(:postmark as date) is null or cast(:postmark as date) >= c.opens_on)
                and c.published_at is null
            on conflict (key_hash) do nothing""";

    private static final String RECEIPT = """
            select m.consultation, m.number, m.received_at, m.late, p.plan_title, c.closes_on, c.draft_version,
                m.place_code as place, m.body as text, m.proposal,
                case when m.late then 'LATE'
                    when c.published_at is not null then 'SETTLED'
                    when planning_now() >= c.closes_at then 'BEING_SETTLED'
                    else 'RECEIVED' end as state,
                case when c.published_at is not null then m.outcome end as outcome,
                case when c.published_at is not null then m.reason else '' end as reason,
                case when c.published_at is not null then m.changed_code else '' end as changed_code
            from comment m join consultation c on c.id = m.consultation join planning_cycle p on p.id = c.cycle
            where m.key_hash = ?""";

    private final JdbcClient database;

    Intake(JdbcClient database) {
        this.database = database;
    }

    /** Where the comment belongs, in the frozen version: the element and its code, or null and "" for the whole. */
    record Place(@Nullable UUID element, String code) {}

    /** 128 random bits that nobody can guess: the key of one request and later the secret of the private link. */
    static String newKey() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** {@code decidingDay} is the postmark or day of delivery of what did not come through the portal, else null. */
    Receipt accept(
            UUID consultation,
            NewComment comment,
            Place place,
            Channel channel,
            @Nullable LocalDate decidingDay,
            String key) {
        if (!KEY.matcher(key).matches()) {
            throw new StepRefused("form-unusable");
        }
        var told = database.sql(QUEUE)
                .param(consultation)
                .query(OffsetDateTime.class)
                .optional()
                .orElseThrow(NotFound::new);
        var inserted = database.sql(ACCEPT)
                .param("told", told)
                .param("id", UUID.randomUUID())
                .param("key", hash(key))
                .param("place", place.element())
                .param("placeCode", place.code())
                .param("body", comment.text())
                .param("proposal", comment.proposal())
                .param("side", comment.side().name())
                .param("author", comment.author())
                .param("email", comment.email())
                .param("namePublic", comment.namePublic())
                .param("channel", channel.name())
                .param("postmark", decidingDay)
                .param("consultation", consultation)
                .update();
        var receipt = find(key);
        if (receipt == null) {
            throw refusal(consultation);
        }
        if (inserted == 0 && !same(receipt, consultation, comment, place, key)) {
            throw new StepRefused("already-sent", receipt.number());
        }
        return receipt;
    }

    /**
     * The same form with other words in it, or from somebody else, is another comment: answering with the old receipt would
     * lose them, and publish a name whose author has changed their mind.
     */
    private boolean same(Receipt first, UUID consultation, NewComment again, Place place, String key) {
        return first.consultation().equals(consultation)
                && first.place().equals(place.code())
                && first.text().equals(again.text())
                && first.proposal().equals(again.proposal())
                && database.sql("""
                                select exists (select 1 from comment where key_hash = ?
                                    and side = ? and author = ? and email = ? and name_public = ?)""")
                        .params(hash(key), again.side().name(), again.author(), again.email(), again.namePublic())
                        .query(Boolean.class)
                        .single();
    }

    @Nullable
    Receipt find(String key) {
        return database.sql(RECEIPT)
                .param(hash(key))
                .query((row, line) -> new Receipt(
                        key,
                        row.getObject("consultation", UUID.class),
                        row.getLong("number"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("late"),
                        row.getString("plan_title"),
                        row.getObject("closes_on", LocalDate.class),
                        row.getInt("draft_version"),
                        row.getString("place"),
                        row.getString("text"),
                        row.getString("proposal"),
                        Receipt.State.valueOf(row.getString("state")),
                        row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("changed_code")))
                .optional()
                .orElse(null);
    }

    private record Refused(LocalDate opensOn, boolean published) {}

    /** Why the statement accepted nothing. Only the sentence depends on this second look, never the decision. */
    private RuntimeException refusal(UUID consultation) {
        var why = database.sql("""
                        select opens_on, published_at is not null as published
                        from consultation where id = ?""").param(consultation).query(Refused.class).single();
        return why.published() ? new ConsultationOver() : new NotYetOpen(why.opensOn());
    }

    static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
