package cz.trojlistek.membercall;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls anybody may read and answer. Of a plan that is not public yet they tell its name and its groups. */
@Service
@Transactional(readOnly = true)
public class PublicCalls {

    private static final String CALL = """
            select m.id, c.plan_title, c.territory, t.name as territory_name, c.from_year, c.to_year, m.last_day,
                m.last_day >= :today as open, m.version, m.text
            from member_call m join planning_cycle c on c.id = m.cycle
                join territory t on t.code = territory_code(c.territory)
            """;

    private final JdbcClient database;
    private final PlanningClock clock;

    PublicCalls(JdbcClient database, PlanningClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A call; {@code version} goes up with each change of it, {@code open} until the end of the last day. */
    public record PublicCall(
            UUID id,
            String planTitle,
            String territory,
            String territoryName,
            int fromYear,
            int toYear,
            LocalDate lastDay,
            boolean open,
            int version,
            String text) {

        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** A group somebody may want to be in. */
    public record OfferedGroup(UUID id, String name) {}

    /** The open ones, whose last day is nearest first. */
    public List<PublicCall> open(int offset, int limit) {
        return database.sql(CALL + " where m.last_day >= :today order by m.last_day, m.id offset :offset limit :limit")
                .param("today", clock.today())
                .param("offset", offset)
                .param("limit", limit)
                .query(PublicCall.class)
                .list();
    }

    /** Also one that is over: whoever has its address reads since when. */
    public PublicCall get(UUID call) {
        return database.sql(CALL + " where m.id = :call")
                .param("today", clock.today())
                .param("call", call)
                .query(PublicCall.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The working groups of the cycle by name; a cycle has dozens at most. */
    public List<OfferedGroup> groups(UUID call) {
        return database.sql("""
                        select g.id, g.name from working_group g join member_call m on m.cycle = g.cycle
                        where m.id = ? and g.kind = 'WORKING' order by g.name collate "cs-x-icu", g.id""").param(call).query(OfferedGroup.class).list();
    }
}
