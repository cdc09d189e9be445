package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of groups and their members, for everybody who may read the cycle. */
@Service
@Transactional(readOnly = true)
public class ReadGroups {

    /** A group with today's members, guests not counted among them, by side. */
    public record GroupRow(
            UUID id,
            GroupKind kind,
            String name,
            int members,
            int voting,
            int commissioners,
            int providers,
            int users,
            int publicMembers,
            int guests) {

        /** The sides of the triad that have nobody (BR-104). */
        public Set<Side> missing() {
            var missing = EnumSet.noneOf(Side.class);
            if (commissioners == 0) {
                missing.add(Side.COMMISSIONER);
            }
            if (providers == 0) {
                missing.add(Side.PROVIDER);
            }
            if (users == 0) {
                missing.add(Side.USER);
            }
            return missing;
        }
    }

    /**
     * One member; {@code untilDay} is the first day without them, {@code suspendedOn} since when they rest. {@code email} and
     * the reason of the rest are empty for a reader who neither manages nor leads the group; {@code unreachable} says that the
     * last letter to the address was refused.
     */
    public record MemberRow(
            UUID id,
            String name,
            String organisation,
            Side side,
            MemberFunction function,
            boolean voting,
            @Nullable UUID person,
            String email,
            boolean unreachable,
            String substitute,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            @Nullable LocalDate suspendedOn,
            String suspendedFor,
            int version) {

        public MembershipState state() {
            return MembershipState.of(function, suspendedOn, untilDay);
        }
    }

    /** The decision that the groups are complete. */
    public record Establishment(Instant establishedAt, Set<Side> missing, String overrideReason) {}

    private static final String GROUP = """
            select g.id, g.kind, g.name,
                count(*) filter (where m.function <> 'GUEST') as members,
                count(*) filter (where m.voting) as voting,
                count(*) filter (where m.side = 'COMMISSIONER' and m.function <> 'GUEST') as commissioners,
                count(*) filter (where m.side = 'PROVIDER' and m.function <> 'GUEST') as providers,
                count(*) filter (where m.side = 'USER' and m.function <> 'GUEST') as users,
                count(*) filter (where m.side = 'PUBLIC' and m.function <> 'GUEST') as public_members,
                count(*) filter (where m.function = 'GUEST') as guests
            from working_group g left join membership m on m.group_id = g.id
                and""" + TakingPart.ON_DAY;

    private final JdbcClient database;
    private final WorkingGroups groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ReadGroups(JdbcClient database, WorkingGroups groups, ConductCycle cycles, Actors actors, PlanningClock clock) {
        this.database = database;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** The coordination group first, then the Czech alphabet. */
    public List<GroupRow> groups(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql(GROUP + """
                        where g.cycle = :cycle group by g.id
                        order by g.kind, g.name collate "cs-x-icu", g.id offset :offset limit :limit""")
                .param("day", clock.today())
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(GroupRow.class)
                .list();
    }

    public long groupCount(UUID cycle) {
        cycles.get(cycle);
        return database.sql("select count(*) from working_group where cycle = ?")
                .param(cycle)
                .query(Long.class)
                .single();
    }

    /** Absent for everybody who may not read its cycle. */
    public WorkingGroup get(UUID group) {
        var found = groups.findById(group).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }

    /** The group with today's numbers by side. */
    public GroupRow balance(UUID group) {
        get(group);
        return database.sql(GROUP + "where g.id = :group group by g.id")
                .param("day", clock.today())
                .param("group", group)
                .query(GroupRow.class)
                .single();
    }

    /** Today's members by function and Czech alphabet, then those who have left. */
    public List<MemberRow> members(UUID group, int offset, int limit) {
        var scope = cycles.get(get(group).cycle()).scope().ofGroup(group);
        return database.sql("""
                        select m.id, m.name, m.organisation, m.side, m.function, m.voting, m.person,
                            case when :inside then m.email else '' end as email,
                            :inside and coalesce((
                                select l.problem = 'REFUSED' from letter l
                                where l.address = m.email and (l.sent_at is not null or l.problem = 'REFUSED')
                                order by l.written_at desc, l.id limit 1), false) as unreachable, m.substitute, m.from_day, m.until_day,
                            s.from_day as suspended_on,
                            case when :inside then coalesce(s.reason, '') else '' end as suspended_for, m.version
                        from membership m
                            left join membership_suspension s on s.membership = m.id and s.until_day is null
                        where m.group_id = :group
                        order by m.until_day is not null,
                            array_position(array['CHAIR', 'MANAGER', 'MINUTES_TAKER', 'MEMBER', 'GUEST'], m.function),
                            m.name collate "cs-x-icu", m.id offset :offset limit :limit""")
                .param("inside", actors.may(Action.MANAGE_GROUPS, scope) || actors.may(Action.LEAD_GROUP, scope))
                .param("group", group)
                .param("offset", offset)
                .param("limit", limit)
                .query(MemberRow.class)
                .list();
    }

    /** The decision on the groups of the cycle, once it was taken. */
    public Optional<Establishment> establishment(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select established_at, missing_sides, override_reason from group_establishment
                        where cycle = ?""")
                .param(cycle)
                .query(EstablishmentRow.class)
                .optional()
                .map(row -> new Establishment(row.establishedAt(), sides(row.missingSides()), row.overrideReason()));
    }

    private record EstablishmentRow(Instant establishedAt, String missingSides, String overrideReason) {}

    private static Set<Side> sides(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Side::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }
}
