package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a vote to somebody who came to a group after it was established (BR-107). */
@Service
@Transactional
public class AcceptGuests {

    /** A member without a vote who has attended {@code attended} meetings and may be given one (BR-107). */
    public record Newcomer(UUID membership, String name, int attended) {}

    private final GroupFacts groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final JdbcClient database;

    AcceptGuests(GroupFacts groups, ConductCycle cycles, Actors actors, JdbcClient database) {
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.database = database;
    }

    /** Refused before the newcomer has attended as many meetings as the group's rules ask for, usually one (BR-107). */
    public void accept(UUID membership) {
        var group = groups.groupOf(membership);
        var scope = cycles.get(groups.get(group).cycle()).scope().ofGroup(group);
        actors.require(Action.MANAGE_GROUPS, scope);
        var attended = database.sql("select count(*) from meeting_presence where membership = ? and substitute = ''")
                .param(membership)
                .query(Long.class)
                .single();
        var needed = groups.get(group).rules().guestMeetings();
        if (attended < needed) {
            throw new MeetingUnusable("meeting.guest-attends-first", "membership", needed);
        }
        groups.accept(membership);
    }

    /** Who has no vote yet and has attended as many meetings as the rules of the group ask for (BR-107). */
    @Transactional(readOnly = true)
    public List<Newcomer> newcomers(UUID group, int offset, int limit) {
        cycles.get(groups.get(group).cycle());
        return database.sql("""
                        select m.id as membership, m.name, count(p.meeting)::int as attended
                        from membership m join working_group g on g.id = m.group_id
                            left join meeting_presence p on p.membership = m.id and p.substitute = ''
                        where m.group_id = ? and not m.voting and m.until_day is null
                        group by m.id, g.guest_meetings having count(p.meeting) >= g.guest_meetings
                        order by m.name collate "cs-x-icu", m.id offset ? limit ?""")
                .params(group, offset, limit)
                .query(Newcomer.class)
                .list();
    }
}
