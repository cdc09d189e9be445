package cz.trojlistek.planning;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Grant;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.territory.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the cycles of a territory, of those above it and of those in it have planned, in one statement. Of a cycle the
 * person may not read only what the portal shows is there: its consultations.
 */
@Service
@Transactional(readOnly = true)
public class ReadCalendar {

    /** More than the whole country has districts and towns. */
    private static final int PLACES = 300;

    /** What stands in a calendar. Phases and consultations last, the rest is a day. */
    public enum Kind {
        PHASE,
        SUBMISSION,
        DISTRICT_DATA,
        DISTRICT_DECLARATIONS,
        MEETING,
        CONSULTATION,
        SESSION,
        EVALUATION,
        MILESTONE
    }

    /**
     * One line: {@code label} is the phase, the district, the group, the body or what is due; {@code subject} what it is about, for its page, and
     * {@code readable} whether the person has one in the workbench.
     */
    public record Entry(
            Kind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            UUID cycle,
            String planTitle,
            String territory,
            String territoryName,
            String label,
            UUID subject,
            boolean readable) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    /** Both days included; {@code tier} null for all. */
    public record Asked(TerritoryPath territory, @Nullable Tier tier, LocalDate from, LocalDate to) {}

    private static final String SEEN = """
            with place as (
                select t.code, t.name from territory t
                where (t.path = any(:line) or t.path like :at || '/%') and (cast(:tier as text) is null or t.tier = :tier)),
            seen as (
                select c.id, c.plan_title, c.territory, p.name as territory_name,
                    (c.territory = any(:exact) or exists (select 1 from unnest(cast(:below as text[])) b
                        where c.territory = b or c.territory like b || '/%')) as readable
                from planning_cycle c join place p on p.code = territory_code(c.territory)
                where c.phase <> 'REJECTED'),
            """;

    private static final String ENTRIES = """
            entry as (
                select 'PHASE' as kind, f.planned_from as first_day, f.planned_to as last_day, s.id as cycle,
                    f.phase as label, s.id as subject
                from seen s join cycle_phase f on f.cycle = s.id
                where s.readable and f.planned_from <= :to and f.planned_to >= :from
                union all
                select 'SUBMISSION', r.deadline, r.deadline, s.id, '', s.id
                from seen s join submission_request r on r.cycle = s.id
                where s.readable and r.deadline between :from and :to
                union all
                select due.kind, due.day, due.day, s.id, d.name, d.id
                from seen s join district_alignment d on d.cycle = s.id and d.team is not null
                    cross join lateral (values ('DISTRICT_DATA', d.data_deadline),
                        ('DISTRICT_DECLARATIONS', d.declaration_deadline)) due (kind, day)
                where s.readable and due.day between :from and :to
                union all
                select 'EVALUATION', v.deadline, v.deadline, s.id, '', s.id
                from seen s join evaluation v on v.cycle = s.id
                where s.readable and v.deadline between :from and :to
                union all
                select 'MILESTONE', m.due, m.due, s.id, concat_ws(' – ', m.name, nullif(m.owner_name, '')), m.id
                from seen s join milestone m on m.cycle = s.id
                where s.readable and m.due between :from and :to
                union all
                select 'MEETING', held.day, held.day, s.id, g.name, m.id
                from seen s join meeting m on m.cycle = s.id join working_group g on g.id = m.group_id
                    cross join lateral (select (m.starts_at at time zone 'Europe/Prague')::date as day) held
                where s.readable and m.cancelled_at is null and held.day between :from and :to
                union all
                select 'CONSULTATION', c.opens_on, c.closes_on, s.id, '', c.id
                from seen s join consultation c on c.cycle = s.id
                where c.opens_on <= :to and c.closes_on >= :from
                union all
                select 'SESSION', last.session_on, last.session_on, s.id, b.name, p.id
                from seen s join approval_procedure p on p.cycle = s.id
                    join lateral (select distinct on (a.round, a.body) a.body, a.session_on from announced_session a
                        where a.procedure = p.id order by a.round, a.body, a.recorded_at desc) last on true
                    join body b on b.id = last.body
                where s.readable and last.session_on between :from and :to)
            select e.kind, e.first_day, e.last_day, e.cycle, s.plan_title, s.territory, s.territory_name, e.label, e.subject,
                s.readable
            from entry e join seen s on s.id = e.cycle
            order by greatest(e.first_day, :from), e.last_day, s.territory, e.kind, e.label, e.subject
            offset :offset limit :limit
            """;

    private final JdbcClient database;
    private final Territories territories;
    private final Actors actors;

    ReadCalendar(JdbcClient database, Territories territories, Actors actors) {
        this.database = database;
        this.territories = territories;
        this.actors = actors;
    }

    /** By the day it begins within what is asked for, then by the day it ends. */
    public List<Entry> entries(Asked asked, int offset, int limit) {
        return database.sql(SEEN + ENTRIES)
                .param(
                        "line",
                        asked.territory().line().map(TerritoryPath::value).toArray(String[]::new))
                .param("at", asked.territory().value())
                .param("tier", asked.tier() == null ? null : asked.tier().name())
                .param("exact", actors.paths(Action.READ).toArray(String[]::new))
                .param("below", actors.pathsBelow(Action.READ).toArray(String[]::new))
                .param("from", asked.from())
                .param("to", asked.to())
                .param("offset", offset)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /** The first territory the person has a role in; null for who has none. */
    public @Nullable Territory own() {
        return actors.current().grants().stream()
                .map(Grant::territory)
                .findFirst()
                .map(territories::at)
                .orElse(null);
    }

    /** The region a territory lies in with all its districts and towns, for choosing another. */
    public List<Territory> around(TerritoryPath territory) {
        return territories.find(null, territory.line().findFirst().orElse(territory), 0, PLACES);
    }
}
