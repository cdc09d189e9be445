package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes, and features that have checked the right already, need of groups. */
@Service
@Transactional(readOnly = true)
@ProcessSide
public class GroupFacts {

    /** A member as meetings need them: {@code name} never leaves for the public (BR-109). */
    public record MemberFact(UUID id, String name, Side side, boolean voting) {}

    /** A member who can be written to, guests included. */
    public record Reachable(UUID id, String name, String email, boolean guest) {}

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final MemberRoles roles;
    private final JdbcClient database;

    GroupFacts(WorkingGroups groups, Memberships memberships, MemberRoles roles, JdbcClient database) {
        this.groups = groups;
        this.memberships = memberships;
        this.roles = roles;
        this.database = database;
    }

    /** The working groups of a cycle in the order of their names; a cycle has dozens at most. */
    public List<UUID> workingGroups(UUID cycle) {
        return database.sql("""
                        select id from working_group where cycle = ? and kind = 'WORKING'
                        order by name collate "cs-x-icu", id""").param(cycle).query(UUID.class).list();
    }

    /** The groups that plan their meetings when a cycle analyses: those that write chapters and the methodical ones. */
    public List<UUID> meetingGroups(UUID cycle) {
        return database.sql("""
                        select id from working_group where cycle = ? and kind in ('WORKING', 'METHODICAL')
                        order by name collate "cs-x-icu", id""").param(cycle).query(UUID.class).list();
    }

    /** The teams of a region's districts by district; a district may have none. */
    public Map<TerritoryPath, UUID> teams(UUID cycle) {
        record Team(String district, UUID id) {}
        return database
                .sql("select district, id from working_group where cycle = ? and kind = 'DISTRICT'")
                .param(cycle)
                .query(Team.class)
                .list()
                .stream()
                .collect(Collectors.toMap(team -> new TerritoryPath(team.district()), Team::id));
    }

    public GroupFact get(UUID group) {
        var found = groups.findById(group).orElseThrow(NotFound::new);
        return new GroupFact(found.id(), found.cycle(), found.territory(), found.name(), found.kind(), found.rules());
    }

    /** Who takes part in the group on that day, guests included. */
    public List<MemberFact> members(UUID group, LocalDate day) {
        return database.sql("""
                        select m.id, m.name, m.side, m.voting from membership m
                        where m.group_id = :group and""" + TakingPart.ON_DAY)
                .param("group", group)
                .param("day", day)
                .query(MemberFact.class)
                .list();
    }

    /** Who takes part in the group on that day and has given an e-mail address. */
    public List<Reachable> reachable(UUID group, LocalDate day) {
        return database.sql("""
                        select m.id, m.name, m.email, m.function = 'GUEST' as guest from membership m
                        where m.group_id = :group and m.email <> '' and""" + TakingPart.ON_DAY + " order by m.id")
                .param("group", group)
                .param("day", day)
                .query(Reachable.class)
                .list();
    }

    /** Those of the members who have an address, whether they take part or not. */
    public List<Reachable> reachable(Collection<UUID> memberships) {
        return database.sql("""
                        select m.id, m.name, m.email, m.function = 'GUEST' as guest from membership m
                        where m.id = any(:memberships) and m.email <> '' order by m.id""")
                .param("memberships", memberships.toArray(UUID[]::new))
                .query(Reachable.class)
                .list();
    }

    private record Named(UUID groupId, UUID id, String name, Side side, boolean voting) {}

    /** Everybody who has ever been in each of these groups, once by each name they were written by. */
    public Map<UUID, List<MemberFact>> everybody(Collection<UUID> groups) {
        return database.sql("""
                        select group_id, id, name, side, voting from membership where group_id = any(:groups)
                        union all
                        select group_id, id, substitute, side, voting from membership
                        where group_id = any(:groups) and substitute <> ''
                        union all
                        select m.group_id, m.id, f.name, m.side, m.voting
                        from membership m join membership_former_name f on f.membership = m.id
                        where m.group_id = any(:groups)""").param("groups", groups.toArray(UUID[]::new)).query(Named.class).list().stream()
                .collect(Collectors.groupingBy(
                        Named::groupId,
                        Collectors.mapping(
                                one -> new MemberFact(one.id(), one.name(), one.side(), one.voting()),
                                Collectors.toList())));
    }

    /** The group a membership belongs to. */
    public UUID groupOf(UUID membership) {
        return memberships.findById(membership).orElseThrow(NotFound::new).groupId();
    }

    /** BR-107: gives a guest the vote; that a meeting was attended has been checked by the caller. */
    @Transactional
    public void accept(UUID membership) {
        var guest = memberships.findById(membership).orElseThrow(NotFound::new);
        var group = groups.findById(guest.groupId()).orElseThrow(NotFound::new);
        guest.accept(group);
        memberships.saveAndFlush(guest);
        roles.grant(group, guest.person(), guest.function());
    }
}
