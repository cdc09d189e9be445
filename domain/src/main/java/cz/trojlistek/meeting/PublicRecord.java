package cz.trojlistek.meeting;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.DecisionMajority;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a meeting leaves for the public, with sides instead of names (BR-109), kept and read. Asks for no right. */
@Component
class PublicRecord {

    private final JdbcClient database;
    private final Agendas agendas;
    private final PublicNames publicNames;

    PublicRecord(JdbcClient database, Agendas agendas, PublicNames publicNames) {
        this.agendas = agendas;
        this.database = database;
        this.publicNames = publicNames;
    }

    /** A proposal to go through, nothing more: it finds names in the nominative only. */
    PublicVersion draft(Meeting meeting) {
        var names = publicNames.of(meeting);
        return new PublicVersion(
                agendas.of(meeting.id()).stream()
                        .map(item -> names.hide(item.title()))
                        .toList(),
                decisions(meeting.id()).stream()
                        .map(one -> names.hide(one.wording()))
                        .toList(),
                names.hide(meeting.minutes()),
                actionItems(meeting.id()).stream()
                        .map(one -> new PublicVersion.Item(names.hide(one.title()), names.doer(one.assignee())))
                        .toList());
    }

    /** From now on the public reads this and nothing else, whatever becomes of the group and its members. */
    void keep(UUID meeting, PublicVersion version) {
        database.sql("""
                        insert into meeting_public_presence
                        select p.meeting, m.side, count(*) from meeting_presence p join membership m on m.id = p.membership
                        where p.meeting = ? group by p.meeting, m.side""").param(meeting).update();
        texts("meeting_public_agenda", meeting, version.agenda());
        texts("meeting_public_decision", meeting, version.decisions());
        database.sql("""
                        insert into meeting_public_action_item
                        select ?, i.place - 1, i.title, i.doer
                        from unnest(cast(? as text[]), cast(? as text[])) with ordinality as i (title, doer, place)""")
                .param(meeting)
                .param(version.items().stream().map(PublicVersion.Item::title).toArray(String[]::new))
                .param(version.items().stream().map(one -> one.doer().name()).toArray(String[]::new))
                .update();
    }

    private void texts(String table, UUID meeting, List<String> texts) {
        database.sql("insert into " + table + """
                         select ?, t.place - 1, t.words
                        from unnest(cast(? as text[])) with ordinality as t (words, place)""")
                .param(meeting)
                .param(texts.toArray(String[]::new))
                .update();
    }

    PublicMinutes minutes(UUID meeting) {
        var head = database.sql("""
                        select m.id, m.cycle, c.plan_title, g.id as "group", g.name as group_name, m.kind, m.starts_at, m.place,
                            m.voting_members, m.present_voting, m.guests, m.needed_voting, m.published_at, m.public_minutes
                        from meeting m join working_group g on g.id = m.group_id
                            join planning_cycle c on c.id = m.cycle
                        where m.id = ? and m.published_at is not null""")
                .param(meeting)
                .query(PublicMinutes.Head.class)
                .optional()
                .orElseThrow(NotFound::new);
        var present = database.sql("""
                        select side, present from meeting_public_presence where meeting = ?
                        order by array_position(array['COMMISSIONER', 'PROVIDER', 'USER', 'PUBLIC'], side)""")
                .param(meeting)
                .query(PublicMinutes.SidePresent.class)
                .list();
        return new PublicMinutes(
                head.id(),
                head.cycle(),
                head.planTitle(),
                head.groupName(),
                head.kind(),
                head.startsAt(),
                publicNames.of(head.group()).hide(head.place()),
                head.votingMembers(),
                head.presentVoting(),
                head.guests(),
                head.presentVoting() >= head.neededVoting(),
                head.publishedAt(),
                present,
                database.sql("select topic from meeting_public_agenda where meeting = ? order by position")
                        .param(meeting)
                        .query(String.class)
                        .list(),
                decisions(meeting, "meeting_public_decision"),
                head.publicMinutes(),
                database.sql("""
                                select p.title, p.doer, i.due
                                from meeting_public_action_item p join meeting_action_item i using (meeting, position)
                                where meeting = ? order by position""").param(meeting).query(PublicMinutes.Item.class).list());
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
                        select plan_title from planning_cycle where id = ?""").param(cycle).query(String.class).optional().orElseThrow(NotFound::new);
    }

    List<ReadMeetings.DecisionRow> decisions(UUID meeting) {
        return decisions(meeting, "meeting_decision");
    }

    private record Vote(
            String wording,
            DecisionMethod method,
            int votesFor,
            int votesAgainst,
            int abstained,
            @Nullable Instant takenAt,
            DecisionMajority majority,
            int present,
            int needed,
            int all) {

        ReadMeetings.DecisionRow counted() {
            var inFavour = method == DecisionMethod.CONSENSUS ? present : votesFor;
            return new ReadMeetings.DecisionRow(
                    wording,
                    method,
                    votesFor,
                    votesAgainst,
                    abstained,
                    takenAt,
                    present >= needed && majority.adopts(inFavour, votesAgainst, present, all));
        }
    }

    /** In the words that the table {@code wordings} has for them. */
    private List<ReadMeetings.DecisionRow> decisions(UUID meeting, String wordings) {
        return database.sql("""
                        select w.wording, d.method, d.votes_for, d.votes_against, d.abstained, d.taken_at,
                            m.decision_majority as majority, d.present_voting as present, m.needed_voting as needed,
                            m.voting_members as "all"
                        from %s w join meeting_decision d using (meeting, position) join meeting m on m.id = d.meeting
                        where m.id = ? order by d.position""".formatted(wordings)).param(meeting).query(Vote.class).list().stream()
                .map(Vote::counted)
                .toList();
    }

    List<ReadMeetings.ActionItemRow> actionItems(UUID meeting) {
        return database.sql("select title, assignee, due from meeting_action_item where meeting = ? order by position")
                .param(meeting)
                .query(ReadMeetings.ActionItemRow.class)
                .list();
    }
}
