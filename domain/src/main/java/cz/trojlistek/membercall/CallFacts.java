package cz.trojlistek.membercall;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.ProcessSide;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a call asks. */
@Service
@Transactional(readOnly = true)
@ProcessSide
public class CallFacts {

    private final JdbcClient database;

    CallFacts(JdbcClient database) {
        this.database = database;
    }

    /** {@code waitingSince} is when the application that waits longest came; null when none does. */
    public record CallFact(
            UUID cycle, LocalDate lastDay, @Nullable Instant waitingSince) {

        public boolean somebodyWaits() {
            return waitingSince != null;
        }
    }

    public CallFact get(UUID call) {
        return database.sql("""
                        select m.cycle, m.last_day, (select min(a.received_at) from member_application a
                            where a.call = m.id and a.decided_at is null) as waiting_since
                        from member_call m where m.id = ?""")
                .param(call)
                .query((row, line) -> {
                    var since = row.getObject("waiting_since", OffsetDateTime.class);
                    return new CallFact(
                            row.getObject("cycle", UUID.class),
                            row.getObject("last_day", LocalDate.class),
                            since == null ? null : since.toInstant());
                })
                .optional()
                .orElseThrow(NotFound::new);
    }
}
