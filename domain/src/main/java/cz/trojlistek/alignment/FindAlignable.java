package cz.trojlistek.alignment;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.SearchWords;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a piece of a plan can be aligned with: published pieces of the other tier of its region, for some of the same years. */
@Service
@Transactional(readOnly = true)
public class FindAlignable {

    private final JdbcClient database;
    private final AlignedElements elements;
    private final ConductCycle cycles;
    private final Actors actors;

    FindAlignable(JdbcClient database, AlignedElements elements, ConductCycle cycles, Actors actors) {
        this.database = database;
        this.elements = elements;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** One piece that can be named, in the words of its published version. */
    public record Alignable(
            UUID id,
            UUID cycle,
            ElementKind kind,
            String code,
            String wording,
            String territory,
            String territoryName,
            String planTitle) {

        public TerritoryPath place() {
            return new TerritoryPath(territory);
        }
    }

    /**
     * What {@code element} has not named yet, by territory and in the order of the texts.
     *
     * @param search words of a wording, a code, a territory or a title, in any order, with or without accents
     */
    public List<Alignable> find(UUID element, @Nullable String search, int offset, int limit) {
        var own = elements.find(element).orElseThrow(NotFound::new);
        actors.require(Action.ALIGN_PLANS, cycles.get(own.cycle()).scope());
        var side = own.side().orElseThrow(NotFound::new);
        var words = SearchWords.in(search);
        var sql = new StringBuilder("""
                select w.id, p.cycle, w.kind, w.code, w.wording, p.territory, t.name as territory_name, p.title as plan_title
                from plan p join planning_cycle c on c.id = p.cycle and c.parent is null
                    join territory t on t.code = territory_code(p.territory)
                    join plan_version v on v.plan = p.id and v.number = p.published_version
                    join plan_version_element w on w.version = v.id and w.kind = any(:kinds)
                where p.published_at is not null and c.from_year <= :to and c.to_year >= :from
                    and (case when :region then p.territory like :within || '/%/%' else p.territory = :within end)
                    and not exists (select 1 from plan_alignment a where a.side = :side
                        and a.@own = :element and a.@other = w.id)
                """.replace("@own", side.column())
                .replace("@other", side.other().column()));
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and strpos(folded(w.code || ' ' || w.wording || ' ' || t.name || ' ' || p.title), :word")
                    .append(i)
                    .append(") > 0");
        }
        sql.append(" order by t.name collate \"cs-x-icu\", c.from_year desc, w.path, w.id offset :offset limit :limit");
        var asked = database.sql(sql.toString())
                .param("kinds", side.other().kindNames())
                .param("from", own.fromYear())
                .param("to", own.toYear())
                .param("region", side == AlignmentSide.UPPER)
                .param("within", own.place().line().findFirst().orElseThrow().value())
                .param("side", side.name())
                .param("element", element)
                .param("offset", offset)
                .param("limit", limit);
        for (int i = 0; i < words.size(); i++) {
            asked = asked.param("word" + i, words.get(i));
        }
        return asked.query(Alignable.class).list();
    }
}
