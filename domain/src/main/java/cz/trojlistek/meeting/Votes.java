package cz.trojlistek.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may vote in a ballot and how they do. */
@Component
class Votes {

    /** Of one member: the name is for the trail. */
    record Entitled(UUID membership, String name, @Nullable Choice choice) {}

    /** What came together; {@code cast} of those {@code entitled}. */
    record Count(int entitled, int cast, int inFavour, int against, int abstained) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Votes(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void entitle(UUID ballot, Set<UUID> members) {
        batches.batchUpdate(
                "insert into ballot_vote (ballot, membership) values (?, ?)",
                members.stream().map(one -> new Object[] {ballot, one}).toList());
    }

    Optional<Entitled> of(UUID ballot, UUID membership) {
        return entitled("v.ballot = ? and m.id = ?", ballot, membership);
    }

    /** Of the person who has that account. */
    Optional<Entitled> ofPerson(UUID ballot, UUID person) {
        return entitled("v.ballot = ? and m.person = ?", ballot, person);
    }

    private Optional<Entitled> entitled(String condition, UUID ballot, UUID who) {
        return database.sql(
                        "select v.membership, m.name, v.choice from ballot_vote v join membership m on m.id = v.membership where "
                                + condition + " order by m.id limit 1")
                .params(ballot, who)
                .query(Entitled.class)
                .optional();
    }

    List<UUID> entitled(UUID ballot) {
        return database.sql("select membership from ballot_vote where ballot = ?")
                .param(ballot)
                .query(UUID.class)
                .list();
    }

    /** Whether the meeting has a ballot open in which this member may vote. */
    boolean openTo(UUID meeting, UUID membership) {
        return database.sql("""
                        select exists (select 1 from ballot_vote v join ballot b on b.id = v.ballot
                            where b.meeting = ? and b.closed_at is null and v.membership = ?)""")
                .params(meeting, membership)
                .query(Boolean.class)
                .single();
    }

    void cast(UUID ballot, UUID membership, Choice choice, Instant now) {
        database.sql("update ballot_vote set choice = ?, cast_at = ? where ballot = ? and membership = ?")
                .params(choice.name(), Timestamp.from(now), ballot, membership)
                .update();
    }

    Count count(UUID ballot) {
        return database.sql("""
                        select count(*) as entitled, count(choice) as cast,
                            count(*) filter (where choice = 'FOR') as in_favour,
                            count(*) filter (where choice = 'AGAINST') as against,
                            count(*) filter (where choice = 'ABSTAINED') as abstained
                        from ballot_vote where ballot = ?""").param(ballot).query(Count.class).single();
    }
}
