package cz.trojlistek.meeting;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes need of meetings. */
@Service
@Transactional(readOnly = true)
@ProcessSide
public class MeetingFacts {

    private final Meetings meetings;
    private final MinutesObjections objections;
    private final GroupFacts groups;
    private final JdbcClient database;

    MeetingFacts(Meetings meetings, MinutesObjections objections, GroupFacts groups, JdbcClient database) {
        this.objections = objections;
        this.meetings = meetings;
        this.groups = groups;
        this.database = database;
    }

    public MeetingFact get(UUID meeting) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        var group = groups.get(found.groupId());
        return new MeetingFact(
                found.id(),
                group.id(),
                group.name(),
                group.cycle(),
                group.territory(),
                found.kind(),
                found.startsAt(),
                group.rules(),
                found.quorate(),
                found.votingUntil(),
                found.objectionsUntil(),
                objections.existsByMeetingAndSettledAtIsNull(meeting),
                found.minutesApproved());
    }

    /** The group's meetings that are not cancelled and whose minutes are not published yet, in the order of their dates. */
    public List<UUID> planned(UUID group) {
        return database.sql("""
                        select id from meeting where group_id = ? and published_at is null and cancelled_at is null
                        order by starts_at, id""").param(group).query(UUID.class).list();
    }
}
