package cz.trojlistek.account;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.territory.Tier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People and their roles, for those who manage people. Shown is who belongs to a place or holds a role in a place where
 * the reader manages people; of their roles only those in such places.
 */
@Service
@Transactional(readOnly = true)
public class ReadPeople {

    /** One line of the list; the roles are those held now. */
    public record PersonRow(
            UUID id,
            String name,
            String login,
            Person.Status status,
            String territory,
            String territoryName,
            String roleNames) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }

        public List<Role> roles() {
            return roleNames.isEmpty()
                    ? List.of()
                    : Arrays.stream(roleNames.split(",")).map(Role::valueOf).toList();
        }
    }

    /** A role with its days, both included; {@code ended} when it was taken away before its last day. */
    public record RoleRow(
            UUID id,
            Role role,
            String territory,
            String territoryName,
            @Nullable UUID groupId,
            LocalDate heldFrom,
            @Nullable LocalDate heldUntil,
            boolean ended) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    private record Place(String code, Tier tier, String name, String path) {}

    private static final String REACHED = """
            (%1$s = any(:exact) or exists (
                select 1 from unnest(cast(:below as text[])) b where %1$s = b or %1$s like b || '/%%'))""";

    private static final String HELD_NOW = """
            a.ended_at is null and ((select planning_now()) at time zone 'Europe/Prague')::date
                between a.held_from and coalesce(a.held_until, 'infinity'::date)""";

    private static final String VISIBLE = " (" + REACHED.formatted("p.territory")
            + " or exists (select 1 from role_assignment a where a.person = p.id and a.ended_at is null and "
            + REACHED.formatted("a.territory") + ")) ";

    private static final String SEARCHED =
            " (strpos(lower(p.name), lower(:search)) > 0 or strpos(p.login, lower(:search)) > 0) and " + VISIBLE;

    private static final String ROW = """
            select p.id, p.name, p.login, p.status, p.territory, t.name as territory_name, coalesce((
                select string_agg(distinct a.role, ',' order by a.role) from role_assignment a
                where a.person = p.id and\s""" + HELD_NOW + " and " + REACHED.formatted("a.territory") + """
                ), '') as role_names
            from person p join territory t on t.code = territory_code(p.territory) where\s""";

    private final JdbcClient database;
    private final Actors actors;

    ReadPeople(JdbcClient database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    /** By name in the Czech alphabet; {@code search} is part of a name or login, or null. */
    public List<PersonRow> list(@Nullable String search, int offset, int limit) {
        return database.sql(ROW + SEARCHED + " order by p.name collate \"cs-x-icu\", p.id offset :offset limit :limit")
                .params(reach())
                .param("search", Wording.optional("search", search, 200))
                .param("offset", offset)
                .param("limit", limit)
                .query(PersonRow.class)
                .list();
    }

    public int count(@Nullable String search) {
        return database.sql("select count(*) from person p where" + SEARCHED)
                .params(reach())
                .param("search", Wording.optional("search", search, 200))
                .query(Integer.class)
                .single();
    }

    /** Absent for whoever does not manage people in any place of this person. */
    public PersonRow get(UUID person) {
        return database.sql(ROW + "p.id = :person and" + VISIBLE)
                .params(reach())
                .param("person", person)
                .query(PersonRow.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The newest first, ended ones included. */
    public List<RoleRow> roles(UUID person, int offset, int limit) {
        return database.sql("""
                        select a.id, a.role, a.territory, t.name as territory_name, a.group_id, a.held_from, a.held_until,
                            a.ended_at is not null as ended
                        from role_assignment a join territory t on t.code = territory_code(a.territory)
                        where a.person = :person and\s""" + REACHED.formatted("a.territory") + """
                        order by a.ended_at is not null, a.held_from desc, a.role, a.id
                        offset :offset limit :limit""")
                .params(reach())
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query(RoleRow.class)
                .list();
    }

    /** Places where the reader manages people, for choosing one; {@code search} is part of a name. */
    public List<Territory> places(@Nullable String search, int offset, int limit) {
        return database
                .sql("select code, tier, name, path from territory t where strpos(lower(name), lower(:search)) > 0 and "
                        + REACHED.formatted("t.path")
                        + " order by name collate \"cs-x-icu\", path offset :offset limit :limit")
                .params(reach())
                .param("search", Wording.optional("search", search, 200))
                .param("offset", offset)
                .param("limit", limit)
                .query(Place.class)
                .list()
                .stream()
                .map(place -> new Territory(place.code(), place.tier(), place.name(), new TerritoryPath(place.path())))
                .toList();
    }

    /** Roles the reader may give somebody in this place. */
    public List<Role> rolesToGive(Territory place) {
        return Appointments.at(actors.current(), place);
    }

    private Map<String, Object> reach() {
        return Map.of(
                "exact", actors.paths(Action.MANAGE_PEOPLE).toArray(String[]::new),
                "below", actors.pathsBelow(Action.MANAGE_PEOPLE).toArray(String[]::new));
    }
}
