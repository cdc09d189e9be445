package cz.trojlistek.consultation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many comments of a consultation are where; one statement, however many there are. */
@Component
class SettlementCounts {

    /** All but {@code late} speak of comments that came in time. */
    record Counts(int comments, int open, int accepted, int unlinked, int late) {}

    private final JdbcClient database;

    SettlementCounts(JdbcClient database) {
        this.database = database;
    }

    Counts of(UUID consultation) {
        return database.sql("""
                        select count(*) filter (where not late) as comments,
                            count(*) filter (where not late and outcome is null) as open,
                            count(*) filter (where outcome in ('ACCEPTED', 'PARTLY_ACCEPTED')) as accepted,
                            count(*) filter (where outcome in ('ACCEPTED', 'PARTLY_ACCEPTED') and changed is null) as unlinked,
                            count(*) filter (where late) as late
                        from comment where consultation = ?""").param(consultation).query(Counts.class).single();
    }

    /** Registered comments of a cycle on which nobody has decided (BR-126). */
    int unsettled(UUID cycle) {
        return database.sql("""
                        select count(*) from comment m join consultation c on c.id = m.consultation
                        where c.cycle = ? and not m.late and (m.outcome is null or c.decided_at is null)""").param(cycle).query(Integer.class).single();
    }
}
