package cz.trojlistek.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds pieces of plans, whosever they are. Asks for no right. */
@Component
class AlignedElements {

    private final JdbcClient database;

    AlignedElements(JdbcClient database) {
        this.database = database;
    }

    /** In the words of the published version, where there is one. */
    List<AlignedElement> all(Collection<UUID> ids) {
        return database.sql("""
                        select e.id, e.cycle, e.kind, e.code, coalesce(w.wording, e.wording) as wording, p.territory,
                            t.name as territory_name, p.title as plan_title, c.from_year, c.to_year,
                            c.parent is not null as action_plan, e.package_number,
                            case when w.id is not null then p.published_at end as published_at
                        from plan_element e join plan p on p.id = e.plan join planning_cycle c on c.id = e.cycle
                            join territory t on t.code = territory_code(p.territory)
                            left join plan_version v on v.plan = p.id and v.number = p.published_version
                            left join plan_version_element w on w.version = v.id and w.id = e.id
                        where e.id = any(?)""")
                .param(ids.toArray(UUID[]::new))
                .query(AlignedElement.class)
                .list();
    }

    Optional<AlignedElement> find(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** Whoever speaks of the same piece, or removes it, waits here. */
    Optional<AlignedElement> findAndHold(UUID id) {
        database.sql("select 1 from plan_element where id = ? for no key update")
                .param(id)
                .query()
                .listOfRows();
        return find(id);
    }
}
