package cz.trojlistek.workinggroup;

import cz.trojlistek.account.GrantRoles;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that come and go with a membership of somebody who has an account. */
@Component
class MemberRoles {

    private final GrantRoles roles;
    private final JdbcClient database;
    private final PlanningClock clock;

    MemberRoles(GrantRoles roles, JdbcClient database, PlanningClock clock) {
        this.roles = roles;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A guest gets none: who only listens has nothing to do in the program (BR-107). The coordination group decides about
     * the plan of its territory, the team of a district recommends for that district, and both hold meetings as any other
     * group does.
     */
    private static List<Role> roles(GroupKind kind, MemberFunction function) {
        if (function == MemberFunction.GUEST) {
            return List.of();
        }
        var inTheGroup = function.leads() ? Role.GROUP_MANAGER : Role.GROUP_MEMBER;
        return switch (kind) {
            case WORKING, METHODICAL, MUNICIPAL -> List.of(inTheGroup);
            case COORDINATION -> List.of(Role.COORDINATION_GROUP, inTheGroup);
            case DISTRICT -> List.of(function.leads() ? Role.DISTRICT_COORDINATOR : Role.DISTRICT_TEAM, inTheGroup);
        };
    }

    void grant(WorkingGroup group, @Nullable UUID person, MemberFunction function) {
        if (person != null) {
            roles(group.kind(), function)
                    .forEach(role ->
                            roles.grant(person, role, where(group, role), role.ofOneGroup() ? group.id() : null));
        }
    }

    /** In the group itself, or in the whole territory the group is for. */
    private static TerritoryPath where(WorkingGroup group, Role role) {
        return role.ofOneGroup() || group.district() == null ? group.territory() : group.district();
    }

    /** The coordination group's and the team's roles are held for the territory, so another cycle's membership keeps it. */
    void end(WorkingGroup group, @Nullable UUID person, MemberFunction function) {
        end(group, person, roles(group.kind(), function));
    }

    private void end(WorkingGroup group, @Nullable UUID person, List<Role> unwanted) {
        if (person != null) {
            unwanted.stream()
                    .filter(role -> role.ofOneGroup() || !staysElsewhere(group, person, role))
                    .forEach(
                            role -> roles.end(person, role, where(group, role), role.ofOneGroup() ? group.id() : null));
        }
    }

    /** With another account or function: what it brought and no longer brings ends, what is new is granted. */
    void change(WorkingGroup group, @Nullable UUID person, MemberFunction function, NewMember now) {
        var same = Objects.equals(person, now.person());
        if (same && function == now.function()) {
            return; // a role that somebody has taken away in the meantime does not come back
        }
        var kept = same ? roles(group.kind(), now.function()) : List.<Role>of();
        end(
                group,
                person,
                roles(group.kind(), function).stream()
                        .filter(role -> !kept.contains(role))
                        .toList());
        grant(group, now.person(), now.function());
    }

    /** For the trail, which names no account by its id. */
    String login(UUID person) {
        return database.sql("select login from person where id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private boolean staysElsewhere(WorkingGroup group, UUID person, Role role) {
        return database.sql("""
                        select exists (select 1 from membership m join working_group g on g.id = m.group_id
                            where m.person = :person and g.kind = :kind and coalesce(g.district, g.territory) = :territory
                                and g.id <> :group and m.function = any(:functions)
                                and (m.until_day is null or m.until_day > :today))""")
                .param("person", person)
                .param("kind", group.kind().name())
                .param("territory", where(group, role).value())
                .param("functions", functions(group.kind(), role))
                .param("group", group.id())
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
    }

    /** In which functions a member of another such group has the role, too. */
    private static String[] functions(GroupKind kind, Role role) {
        return Stream.of(MemberFunction.values())
                .filter(function -> roles(kind, function).contains(role))
                .map(MemberFunction::name)
                .toArray(String[]::new);
    }
}
