package cz.trojlistek.meeting;

import cz.trojlistek.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a meeting leaves for the public, with sides instead of names (BR-109). Asks for no right. */
@Component
class PublicRecord {

    private final JdbcClient database;
    private final PublicNames publicNames;

    PublicRecord(JdbcClient database, PublicNames publicNames) {
        this.database = database;
        this.publicNames = publicNames;
    }

    String draft(Meeting meeting) {
        return publicNames.of(meeting.groupId()).hide(meeting.minutes());
    }

    PublicMinutes minutes(UUID meeting) {
        var head = database.sql("""
                        select m.id, m.cycle, m.group_id, c.plan_title, g.name as group_name, m.starts_at, m.place,
                            m.voting_members, m.present_voting, m.guests, m.published_at, m.public_minutes
                        from meeting m join working_group g on g.id = m.group_id
                            join planning_cycle c on c.id = m.cycle
                        where m.id = ? and m.published_at is not null""")
                .param(meeting)
                .query(PublicMinutes.Head.class)
                .optional()
                .orElseThrow(NotFound::new);
        var names = publicNames.of(head.groupId());
        var present = database.sql("""
                        select m.side, count(*)::int as present
                        from meeting_presence p join membership m on m.id = p.membership where p.meeting = ?
                        group by m.side
                        order by array_position(array['COMMISSIONER', 'PROVIDER', 'USER', 'PUBLIC'], m.side)""")
                .param(meeting)
                .query(PublicMinutes.SidePresent.class)
                .list();
        return new PublicMinutes(
                head.id(),
                head.cycle(),
                head.planTitle(),
                head.groupName(),
                head.startsAt(),
                head.place(),
                head.votingMembers(),
                head.presentVoting(),
                head.guests(),
                head.publishedAt(),
                present,
                agenda(meeting).stream().map(names::hide).toList(),
                decisions(meeting).stream()
                        .map(one -> new ReadMeetings.DecisionRow(
                                names.hide(one.wording()), one.votesFor(), one.votesAgainst(), one.abstained()))
                        .toList(),
                head.publicMinutes(),
                actionItems(meeting).stream()
                        .map(one -> new ReadMeetings.ActionItemRow(
                                names.hide(one.title()), names.hide(one.assignee()), one.due()))
                        .toList());
    }

    List<PublicMinutes.Line> published(UUID cycle, int offset, int limit) {
        return database.sql("""
                        select m.id, g.name as group_name, m.starts_at, m.published_at
                        from meeting m join working_group g on g.id = m.group_id
                        where m.cycle = ? and m.published_at is not null
                        order by m.starts_at desc, m.id offset ? limit ?""")
                .params(cycle, offset, limit)
                .query(PublicMinutes.Line.class)
                .list();
    }

    String planTitle(UUID cycle) {
        return database.sql("""
                        select c.plan_title from planning_cycle c where c.id = ? and exists (
                            select 1 from meeting m where m.cycle = c.id and m.published_at is not null)""").param(cycle).query(String.class).optional().orElseThrow(NotFound::new);
    }

    List<String> agenda(UUID meeting) {
        return database.sql("select topic from meeting_agenda where meeting = ? order by position")
                .param(meeting)
                .query(String.class)
                .list();
    }

    List<ReadMeetings.DecisionRow> decisions(UUID meeting) {
        return database.sql("""
                        select wording, votes_for, votes_against, abstained from meeting_decision
                        where meeting = ? order by position""")
                .param(meeting)
                .query(ReadMeetings.DecisionRow.class)
                .list();
    }

    List<ReadMeetings.ActionItemRow> actionItems(UUID meeting) {
        return database.sql("select title, assignee, due from meeting_action_item where meeting = ? order by position")
                .param(meeting)
                .query(ReadMeetings.ActionItemRow.class)
                .list();
    }
}
