package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.letter.Problem;
import cz.trojlistek.workinggroup.TakingPart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was invited to a meeting, whether the letter got through, and what they answered; for everybody who reads the cycle. */
@Service
@Transactional(readOnly = true)
public class ReadInvitations {

    /** In numbers: members of the day, those with an address, those invited, and their answers to the date that holds. */
    public record Counts(
            int members, int reachable, int invited, int answered, int coming, int excused, int substitutes) {}

    /**
     * A member of the day and the last letter to them. Who does not lead the group sees nothing of the letter.
     *
     * @param reachable whether there is an address
     * @param problem why the letter has not arrived yet, or never will
     * @param waiting written and not sent
     */
    public record InvitedRow(
            UUID membership,
            String name,
            String organisation,
            @Nullable Answer answer,
            String substitute,
            @Nullable Instant answeredAt,
            boolean reachable,
            @Nullable Instant sentAt,
            boolean waiting,
            @Nullable Problem problem) {}

    private static final String MEMBERS = """
            from membership m join meeting t on t.group_id = m.group_id
            left join meeting_invitation v on v.meeting = t.id and v.membership = m.id
            left join meeting_invitation i on i.id = v.id and i.answered_for = t.starts_at
            """;

    private static final String OF_THE_DAY = "where t.id = :meeting and " + TakingPart.ON_DAY;

    private final JdbcClient database;
    private final Meetings meetings;
    private final ConductCycle cycles;
    private final Actors actors;

    ReadInvitations(JdbcClient database, Meetings meetings, ConductCycle cycles, Actors actors) {
        this.database = database;
        this.meetings = meetings;
        this.cycles = cycles;
        this.actors = actors;
    }

    public Counts counts(UUID meeting) {
        var found = readable(meeting);
        return database.sql("""
                        select count(*) as members, count(*) filter (where m.email <> '') as reachable,
                            count(v.id) as invited, count(i.id) as answered,
                            count(*) filter (where i.answer = 'COMING') as coming,
                            count(*) filter (where i.answer = 'EXCUSED') as excused,
                            count(*) filter (where i.answer = 'SUBSTITUTE') as substitutes
                        """ + MEMBERS + OF_THE_DAY)
                .param("meeting", meeting)
                .param("day", Starts.day(found.startsAt()))
                .query(Counts.class)
                .single();
    }

    private record Row(
            UUID membership,
            String name,
            String organisation,
            @Nullable Answer answer,
            String substitute,
            @Nullable Instant answeredAt,
            boolean reachable,
            @Nullable Instant sentAt,
            boolean waiting,
            @Nullable String problem) {

        InvitedRow shown() {
            return new InvitedRow(
                    membership,
                    name,
                    organisation,
                    answer,
                    substitute,
                    answeredAt,
                    reachable,
                    sentAt,
                    waiting,
                    problem == null || problem.isEmpty() ? null : Problem.valueOf(problem));
        }
    }

    /** In the Czech alphabet; first those whose letter has not arrived, if the reader leads the group. */
    public List<InvitedRow> list(UUID meeting, int offset, int limit) {
        var found = readable(meeting);
        var leads =
                actors.may(Action.LEAD_GROUP, cycles.get(found.cycle()).scope().ofGroup(found.groupId()));
        return database
                .sql("""
                        select m.id as membership, m.name, m.organisation, i.answer, coalesce(i.substitute, '') as substitute,
                            i.answered_at, m.email <> '' as reachable, l.sent_at,
                            l.id is not null and l.sent_at is null and l.given_up_at is null as waiting, l.problem
                        """ + MEMBERS + """
                        left join lateral (
                            select * from letter where :leads and about = t.id and addressee = m.id
                            order by written_at desc, (problem = 'OVERTAKEN'), id limit 1) l on true
                        """ + OF_THE_DAY + """
                        order by coalesce(l.problem, '') = '', m.name collate "cs-x-icu", m.id offset :offset limit :limit""")
                .param("meeting", meeting)
                .param("day", Starts.day(found.startsAt()))
                .param("leads", leads)
                .param("offset", offset)
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::shown)
                .toList();
    }

    private Meeting readable(UUID meeting) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }
}
