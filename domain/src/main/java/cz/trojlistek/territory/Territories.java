package cz.trojlistek.territory;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The territories as they stand. Public knowledge, so it asks for no right. */
@Repository
@Transactional(readOnly = true)
public class Territories {

    private static final String ROW = "select code, tier, name, path from territory ";

    private final JdbcClient database;

    Territories(JdbcClient database) {
        this.database = database;
    }

    private record Row(String code, Tier tier, String name, String path) {
        Territory territory() {
            return new Territory(code, tier, name, new TerritoryPath(path));
        }
    }

    /** By its code, for example {@code 6203} for the ORP Brno. */
    public Territory get(String code) {
        return database.sql(ROW + "where code = ?")
                .param(code)
                .query(Row.class)
                .optional()
                .map(Row::territory)
                .orElseThrow(NotFound::new);
    }

    /** By the code of the path: a path remembered from before a move leads to where the territory lies now. */
    public Territory at(TerritoryPath path) {
        return get(path.code());
    }

    /** True of a path remembered from before a move. */
    public boolean hasLeft(TerritoryPath path) {
        return database.sql("select exists (select 1 from territory where code = ? and path <> ?)")
                .params(path.code(), path.value())
                .query(Boolean.class)
                .single();
    }

    /** From the region down, Czech alphabet within a tier. */
    public List<Territory> all(int offset, int limit) {
        return database
                .sql(
                        ROW
                                + "order by length(path) - length(replace(path, '/', '')), name collate \"cs-x-icu\", code offset ? limit ?")
                .params(offset, limit)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::territory)
                .toList();
    }

    /** As {@link #all}, narrowed to one tier and to a territory with all below it; null narrows nothing. */
    public List<Territory> find(@Nullable Tier tier, @Nullable TerritoryPath within, int offset, int limit) {
        return database
                .sql(ROW + """
                        where (cast(:tier as text) is null or tier = :tier)
                            and (cast(:within as text) is null or path = :within or path like :within || '/%')
                        order by length(path) - length(replace(path, '/', '')), name collate "cs-x-icu", code
                        offset :offset limit :limit""")
                .param("tier", tier == null ? null : tier.name())
                .param("within", within == null ? null : within.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::territory)
                .toList();
    }

    /** Every ORP of a region, whichever district it lies in; at most a few hundred. */
    public List<Territory> townsOf(TerritoryPath region) {
        return database
                .sql(ROW + "where tier = 'ORP' and path like ? || '/%' order by path")
                .param(region.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::territory)
                .toList();
    }

    /** Every district of a region. */
    public List<Territory> districtsOf(TerritoryPath region) {
        return database
                .sql(ROW + "where tier = 'DISTRICT' and path like ? || '/%' order by path")
                .param(region.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::territory)
                .toList();
    }

    public long count() {
        return database.sql("select count(*) from territory").query(Long.class).single();
    }
}
