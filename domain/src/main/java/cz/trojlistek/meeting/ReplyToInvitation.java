package cz.trojlistek.meeting;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.TakingPart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever has the link of an invitation may do with it, signed in or not: see the meeting and answer. */
@Service
@Transactional
public class ReplyToInvitation {

    private final Invitations invitations;
    private final ReplyLinks links;
    private final Meetings meetings;
    private final MeetingNews news;
    private final JdbcClient database;
    private final PlanningClock clock;

    ReplyToInvitation(
            Invitations invitations,
            ReplyLinks links,
            Meetings meetings,
            MeetingNews news,
            JdbcClient database,
            PlanningClock clock) {
        this.invitations = invitations;
        this.links = links;
        this.meetings = meetings;
        this.news = news;
        this.database = database;
        this.clock = clock;
    }

    /**
     * An invitation as the invited person sees it.
     *
     * @param answer null until there is one to the date the meeting has now
     * @param open whether it can be answered, or answered otherwise
     */
    public record InvitationPage(
            String memberName,
            String groupName,
            String planTitle,
            Instant startsAt,
            String place,
            List<AgendaItem> agenda,
            MeetingState state,
            String cancelReason,
            @Nullable Answer answer,
            String substitute,
            boolean open) {

        /** When it is to end by the minutes planned; null where none are. */
        public @Nullable Instant endsAt() {
            var minutes = AgendaItem.minutes(agenda);
            return minutes == 0 ? null : startsAt.plus(Duration.ofMinutes(minutes));
        }
    }

    /** Absent for a link that is none, and for who is not in the group any more and has no vote that is still open. */
    @Transactional(readOnly = true)
    public InvitationPage get(String token) {
        var invitation = links.invitation(token).flatMap(invitations::findById).orElseThrow(NotFound::new);
        var meeting = meeting(invitation);
        var told = news.of(meeting.id());
        return new InvitationPage(
                memberName(invitation, meeting),
                told.groupName(),
                told.planTitle(),
                told.startsAt(),
                told.place(),
                told.agenda(),
                meeting.state(),
                told.cancelReason(),
                invitation.answerTo(meeting.startsAt()),
                invitation.substitute(),
                open(meeting));
    }

    /**
     * The last answer holds; each stays in the trail. Refused once attendance is recorded or the meeting cancelled.
     *
     * @param substitute who comes instead, 1 to 200 characters; read for {@link Answer#SUBSTITUTE} only
     */
    public void answer(String token, @Nullable Answer answer, String substitute) {
        var invitation = links.invitation(token)
                .flatMap(invitations::findWithLockById) // the same letter may be answered at two screens at once
                .orElseThrow(NotFound::new);
        var meeting = meeting(invitation);
        var who = memberName(invitation, meeting);
        if (!open(meeting)) {
            throw new MeetingUnusable("meeting.answer-closed", "answer");
        }
        if (answer == null) {
            throw new MeetingUnusable("meeting.answer-missing", "answer");
        }
        invitation.answer(answer, substitute, meeting.startsAt(), who, meeting.territory(), clock.instant());
        invitations.saveAndFlush(invitation);
    }

    private static boolean open(Meeting meeting) {
        return meeting.state() == MeetingState.INVITED;
    }

    private Meeting meeting(Invitation invitation) {
        return meetings.findById(invitation.meeting()).orElseThrow(NotFound::new);
    }

    private String memberName(Invitation invitation, Meeting meeting) {
        return database.sql("""
                        select m.name from membership m where m.id = :id and (""" + TakingPart.ON_DAY + """
                         or exists (select 1 from ballot_vote v join ballot b on b.id = v.ballot
                            where b.meeting = :meeting and b.closed_at is null and v.membership = m.id))""")
                .param("id", invitation.membership())
                .param("meeting", meeting.id())
                .param("day", Starts.day(meeting.startsAt()))
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
