package cz.trojlistek.alignment;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that puts together what both sides say and tells what follows from it. A word of a plan that is not
 * published is there for who may read that plan.
 */
final class LinkRows {

    private static final String MAY_READ = """
            (%1$s = any(:exact) or exists (
                select 1 from unnest(cast(:below as text[])) b where %1$s = b or %1$s like b || '/%%'))
            """;

    /** Read by whoever may read the own plan. */
    static final String FOR_READERS =
            "(p.published_version is not null or a.cycle = :cycle or " + MAY_READ.formatted("a.territory") + ")";

    private LinkRows() {}

    /**
     * {@code linked} has a row for every pair of pieces, one of them in the plan of the cycle {@code :cycle}.
     *
     * @param about which pieces of that plan, a condition on {@code e}
     * @param heard which words are there, a condition on {@code a} and its plan {@code p}
     */
    static String linked(AlignmentSide side, String about, String heard) {
        return """
                with said as (
                    select a.* from plan_element e join plan_alignment a on a.%s = e.id join plan p on p.cycle = a.cycle
                    where e.cycle = :cycle and %s and %s),
                linked as (
                    select pair.lower, pair.upper, l.id as lower_id, u.id as upper_id,
                        case when 'CONFLICTS' in (l.kind, u.kind) or l.kind <> u.kind then 'CONFLICT'
                            when l.kind = u.kind then 'AGREEMENT' else 'ONE_SIDE' end as state
                    from (select distinct lower, upper from said) pair
                        left join said l on l.lower = pair.lower and l.upper = pair.upper and l.side = 'LOWER'
                        left join said u on u.lower = pair.lower and u.upper = pair.upper and u.side = 'UPPER')
                """.formatted(side.column(), about, heard);
    }

    /** Goes on after {@link #linked}: whole {@link Link}s, in the order of the own plan. */
    static String links(AlignmentSide side) {
        return """
                select k.state, %s, %s, %s, %s,
                    row_number() over (partition by own.id order by k.state, othert.name collate "cs-x-icu", other.path) as nth
                from linked k
                    %s
                    %s
                    left join plan_alignment ours on ours.id = k.%s_id
                    left join plan_alignment theirs on theirs.id = k.%s_id
                """.formatted(
                        piece("own"),
                        piece("other"),
                        said("ours"),
                        said("theirs"),
                        stands("own", side),
                        stands("other", side.other()),
                        side.column(),
                        side.other().column());
    }

    static final String ORDER =
            " order by own.path, state, othert.name collate \"cs-x-icu\", otherp.from_year, other.path ";

    private static String piece(String name) {
        return """
                %1$s.id as %1$s_element, %1$s.cycle as %1$s_cycle, %1$s.kind as %1$s_kind, %1$s.code as %1$s_code,
                case %1$s.kind when 'SYSTEM_PRIORITY' then '0' else split_part(%1$s.code, '.', 1) end as %1$s_chapter, coalesce(%1$sw.wording, %1$s.wording) as %1$s_wording,
                %1$sp.territory as %1$s_territory, %1$st.name as %1$s_territory_name, %1$sp.title as %1$s_title,
                %1$sw.id is not null as %1$s_published, """.formatted(name) + MAY_READ.formatted(name + "p.territory") + " as " + name + "_readable";
    }

    private static String stands(String name, AlignmentSide side) {
        return """
                join plan_element %1$s on %1$s.id = k.%2$s join plan %1$sp on %1$sp.id = %1$s.plan
                join territory %1$st on %1$st.code = territory_code(%1$sp.territory)
                left join plan_version %1$sv on %1$sv.plan = %1$sp.id and %1$sv.number = %1$sp.published_version
                left join plan_version_element %1$sw on %1$sw.version = %1$sv.id and %1$sw.id = %1$s.id
                """.formatted(name, side.column());
    }

    private static String said(String name) {
        return "%1$s.id as %1$s_id, %1$s.version as %1$s_version, %1$s.kind as %1$s_said, %1$s.reason as %1$s_reason, %1$s.said_at as %1$s_at"
                .formatted(name);
    }

    static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                piece(row, "own"),
                piece(row, "other"),
                AlignmentState.valueOf(row.getString("state")),
                said(row, "ours"),
                said(row, "theirs"));
    }

    private static Link.Piece piece(ResultSet row, String name) throws SQLException {
        return new Link.Piece(
                row.getObject(name + "_element", UUID.class),
                row.getObject(name + "_cycle", UUID.class),
                ElementKind.valueOf(row.getString(name + "_kind")),
                row.getString(name + "_code"),
                row.getString(name + "_chapter"),
                row.getString(name + "_wording"),
                new TerritoryPath(row.getString(name + "_territory")),
                row.getString(name + "_territory_name"),
                row.getString(name + "_title"),
                row.getBoolean(name + "_readable"),
                row.getBoolean(name + "_published"));
    }

    private static Link.@Nullable Said said(ResultSet row, String name) throws SQLException {
        var id = row.getObject(name + "_id", UUID.class);
        return id == null
                ? null
                : new Link.Said(
                        id,
                        row.getInt(name + "_version"),
                        AlignmentKind.valueOf(row.getString(name + "_said")),
                        row.getString(name + "_reason"),
                        row.getObject(name + "_at", OffsetDateTime.class).toInstant());
    }
}
