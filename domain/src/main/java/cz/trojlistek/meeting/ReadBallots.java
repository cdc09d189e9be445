package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of a meeting, as far as who asks may know of them. */
@Service
@Transactional(readOnly = true)
public class ReadBallots {

    /**
     * A ballot.
     *
     * @param closesAt when its window ends; null: when somebody closes it
     * @param mayVote whether it is open and the reader has a vote in it; {@code mine} is that vote
     */
    public record BallotRow(
            UUID id,
            String wording,
            Instant openedAt,
            @Nullable Instant closesAt,
            @Nullable Instant closedAt,
            int entitled,
            int cast,
            boolean mayVote,
            @Nullable Choice mine) {}

    /** How a member voted; null: not at all. */
    public record VoteRow(String name, @Nullable Choice choice) {}

    private static final String ROW = """
            select b.id, b.wording, b.opened_at, b.closes_at, b.closed_at, count(v.membership) as entitled,
                count(v.choice) as cast, b.closed_at is null
                    and (b.closes_at is null or b.closes_at > :now) and count(me.id) > 0 as may_vote,
                min(v.choice) filter (where me.id is not null) as mine
            from ballot b join ballot_vote v on v.ballot = b.id
                left join membership me on me.id = v.membership and
            """;

    private final JdbcClient database;
    private final Meetings meetings;
    private final Invitations invitations;
    private final ReplyLinks links;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ReadBallots(
            JdbcClient database,
            Meetings meetings,
            Invitations invitations,
            ReplyLinks links,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.database = database;
        this.meetings = meetings;
        this.invitations = invitations;
        this.links = links;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** In the order they were opened, at most 100. */
    public List<BallotRow> list(UUID meeting) {
        readable(meeting);
        return database.sql(
                        ROW
                                + "me.person = :me where b.meeting = :meeting group by b.id order by b.opened_at, b.id limit 100")
                .param("now", Timestamp.from(clock.instant()))
                .param("me", actors.current().person())
                .param("meeting", meeting)
                .query(BallotRow.class)
                .list();
    }

    /** Those still open in which the member who has this link may vote. */
    public List<BallotRow> openByLink(String token) {
        var invitation = links.invitation(token).flatMap(invitations::findById).orElseThrow(NotFound::new);
        return database.sql(ROW + """
                        me.id = :me where b.meeting = :meeting and b.closed_at is null
                            and (b.closes_at is null or b.closes_at > :now)
                        group by b.id having count(me.id) > 0 order by b.opened_at, b.id limit 100""")
                .param("now", Timestamp.from(clock.instant()))
                .param("me", invitation.membership())
                .param("meeting", invitation.meeting())
                .query(BallotRow.class)
                .list();
    }

    /** Who voted how, once it is closed, for the group itself; the public never reads it (BR-109). */
    public List<VoteRow> votes(UUID ballot, int offset, int limit) {
        var of = database.sql("select meeting from ballot where id = ? and closed_at is not null")
                .param(ballot)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        var found = readable(of);
        var scope = cycles.get(found.cycle()).scope().ofGroup(found.groupId());
        actors.require(actors.may(Action.LEAD_GROUP, scope) ? Action.LEAD_GROUP : Action.TAKE_PART, scope);
        return database.sql("""
                        select m.name, v.choice from ballot_vote v join membership m on m.id = v.membership
                        where v.ballot = ? order by m.name collate "cs-x-icu", m.id offset ? limit ?""")
                .params(ballot, offset, limit)
                .query(VoteRow.class)
                .list();
    }

    private Meeting readable(UUID meeting) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }
}
