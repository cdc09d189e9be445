package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a vote to somebody who came to a group after it was established (BR-107). */
@Service
@Transactional
public class AcceptGuests {

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

    /** Refused before the newcomer has attended at least one meeting (BR-107). */
    public void accept(UUID membership) {
        var group = groups.groupOf(membership);
        var scope = cycles.get(groups.get(group).cycle()).scope().ofGroup(group);
        actors.require(Action.MANAGE_GROUPS, scope);
        var attended = database.sql("select count(*) from meeting_presence where membership = ?")
                .param(membership)
                .query(Long.class)
                .single();
        if (attended == 0) {
            throw new MeetingUnusable("meeting.guest-attends-first", "membership");
        }
        groups.accept(membership);
    }
}
