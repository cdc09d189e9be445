package cz.trojlistek.meeting;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.GroupFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever has the link of a letter with circulated minutes may do with it, signed in or not: read them and object. */
@Service
@Transactional
public class ObjectByLink {

    private final Invitations invitations;
    private final ReplyLinks links;
    private final Meetings meetings;
    private final MinutesObjections objections;
    private final ObjectToMinutes objecting;
    private final GroupFacts groups;
    private final PlanningClock clock;
    private final JdbcClient database;

    ObjectByLink(
            Invitations invitations,
            ReplyLinks links,
            Meetings meetings,
            MinutesObjections objections,
            ObjectToMinutes objecting,
            GroupFacts groups,
            PlanningClock clock,
            JdbcClient database) {
        this.invitations = invitations;
        this.links = links;
        this.meetings = meetings;
        this.objections = objections;
        this.objecting = objecting;
        this.groups = groups;
        this.clock = clock;
        this.database = database;
    }

    /** Minutes that members may object to until the end of a day, and what this member has objected. */
    public record Circulated(String minutes, LocalDate until, List<String> objected) {}

    /** Nothing where members are not asked now; absent for a link that is none. */
    @Transactional(readOnly = true)
    public Optional<Circulated> minutes(String token) {
        var invitation = invitation(token);
        var meeting = meeting(invitation);
        return meeting.openToObjections(clock.today())
                ? Optional.of(new Circulated(
                        meeting.minutes(),
                        Objects.requireNonNull(meeting.objectionsUntil()),
                        objected(meeting, member(invitation, meeting))))
                : Optional.empty();
    }

    /**
     * In the member's name, 1 to 4,000 characters. Refused when the minutes are not open to objections any more, or the member
     * has raised twenty; what stands already is not raised twice.
     */
    @Transactional(timeout = ObjectToMinutes.LONGEST_SECONDS)
    public void object(String token, String wording) {
        var text = Wording.paragraphs("wording", wording, 4000);
        var invitation = invitation(token);
        var meeting = meetings.findWithLockById(invitation.meeting()).orElseThrow(NotFound::new);
        var member = member(invitation, meeting);
        if (objections.existsByMeetingAndMembershipAndWordingAndSettledAtIsNull(meeting.id(), member.id(), text)) {
            return;
        }
        ObjectToMinutes.requireFew(objections.countByMeetingAndMembershipAndSettledAtIsNull(meeting.id(), member.id()));
        objecting.raise(
                MinutesObjection.raise(meeting, member.name(), text, clock.instant())
                        .byLinkOf(member.id()),
                meeting);
    }

    private List<String> objected(Meeting meeting, GroupFacts.MemberFact member) {
        return database.sql("""
                        select wording from minutes_objection where meeting = ? and membership = ? and settled_at is null
                        order by raised_at, id limit ?""")
                .params(meeting.id(), member.id(), ObjectToMinutes.MOST_OF_ONE)
                .query(String.class)
                .list();
    }

    private Invitation invitation(String token) {
        return links.invitation(token).flatMap(invitations::findById).orElseThrow(NotFound::new);
    }

    private Meeting meeting(Invitation invitation) {
        return meetings.findById(invitation.meeting()).orElseThrow(NotFound::new);
    }

    /** Absent for who was not in the group on the day. */
    private GroupFacts.MemberFact member(Invitation invitation, Meeting meeting) {
        return groups.members(meeting.groupId(), Starts.day(meeting.startsAt())).stream()
                .filter(one -> one.id().equals(invitation.membership()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
