package cz.trojlistek.cycle;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What regions told their municipalities and the public when they began to plan. It was published, so it asks for no right
 * and stays whatever becomes of the plan; of a plan that is not public it tells nothing else.
 */
@Service
@Transactional(readOnly = true)
public class PublicNotices {

    private static final Set<Phase> BEFORE_THE_DRAFT = EnumSet.range(Phase.OPENING, Phase.DRAFTING);

    /** More than there are regions that prepare a plan at one time. */
    static final int MOST = 30;

    private static final String FROM = """
             from opening_notice n join planning_cycle c on c.id = n.cycle join territory t on t.code = territory_code(c.territory)
            """;

    private final JdbcClient database;

    PublicNotices(JdbcClient database) {
        this.database = database;
    }

    /** A notice in a list. */
    public record NoticeRow(
            UUID cycle,
            String planTitle,
            String territory,
            String territoryName,
            int fromYear,
            int toYear,
            LocalDate publishedOn) {}

    /** A notice to be read; {@code prepared} until the plan is {@code planPublic}, neither when no body approved it. */
    public record PublicNotice(
            UUID cycle,
            String planTitle,
            String territory,
            String territoryName,
            int fromYear,
            int toYear,
            LocalDate publishedOn,
            String text,
            boolean prepared,
            boolean planPublic) {

        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** Absent where no notice was given. */
    public PublicNotice get(UUID cycle) {
        return find(cycle).orElseThrow(NotFound::new);
    }

    public Optional<PublicNotice> find(UUID cycle) {
        return database.sql("""
                        select n.cycle, c.plan_title, c.territory, t.name as territory_name, c.from_year, c.to_year,
                            n.published_on, n.text, c.phase = any(:before) as prepared, c.phase = any(:public) as plan_public
                        """ + FROM + "where n.cycle = :cycle")
                .param("before", beforeTheDraft())
                .param("public", PublicCycles.phases())
                .param("cycle", cycle)
                .query(PublicNotice.class)
                .optional();
    }

    /** Whether there is a notice to be read. */
    public boolean given(UUID cycle) {
        return database.sql("select exists (select 1 from opening_notice where cycle = ?)")
                .param(cycle)
                .query(Boolean.class)
                .single();
    }

    /** Of plans that are prepared and not public yet, the newest first: of the region a territory lies in, or of all. */
    public List<NoticeRow> prepared(@Nullable TerritoryPath at) {
        return database.sql("""
                        select n.cycle, c.plan_title, c.territory, t.name as territory_name, c.from_year, c.to_year, n.published_on
                        """ + FROM + """
                        where c.phase = any(:before) and (cast(:region as text) is null or c.territory = :region)
                        order by n.published_on desc, c.opened_at desc, n.cycle limit :limit""")
                .param("before", beforeTheDraft())
                .param(
                        "region",
                        at == null ? null : at.line().findFirst().orElseThrow().value())
                .param("limit", MOST)
                .query(NoticeRow.class)
                .list();
    }

    private static String[] beforeTheDraft() {
        return BEFORE_THE_DRAFT.stream().map(Phase::name).toArray(String[]::new);
    }
}
