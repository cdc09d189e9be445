package cz.trojlistek.meeting;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.letter.LetterText;
import cz.trojlistek.letter.NewLetter;
import cz.trojlistek.letter.NewLetter.CalendarPart;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.WriteLetters;
import cz.trojlistek.workinggroup.GroupFacts;
import cz.trojlistek.workinggroup.GroupFacts.Reachable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to the members what they have to know of a meeting, together with the decision. A meeting adjourned for want of a
 * quorum tells nobody its new date: the group is invited anew.
 */
@Component
class TellMembers {

    /** A cancellation is worth telling for so long after the hour, so that nobody goes on waiting for the next date. */
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    private final Meetings meetings;
    private final MeetingNews news;
    private final GroupFacts groups;
    private final Invitations invitations;
    private final ReplyLinks links;
    private final WriteLetters letters;
    private final MeetingEntry entries;
    private final PlanningClock clock;

    TellMembers(
            Meetings meetings,
            MeetingNews news,
            GroupFacts groups,
            Invitations invitations,
            ReplyLinks links,
            WriteLetters letters,
            MeetingEntry entries,
            PlanningClock clock) {
        this.meetings = meetings;
        this.news = news;
        this.groups = groups;
        this.invitations = invitations;
        this.links = links;
        this.letters = letters;
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void on(InvitationSent event) {
        if (meetings.findById(event.subject()).orElseThrow(NotFound::new).kind() != MeetingKind.PER_ROLLAM) {
            invite(event.subject(), member -> true); // who votes without meeting gets the ballots
        }
    }

    @EventListener
    void on(InvitationRepeated event) {
        Predicate<Reachable> theOne = member -> member.id().equals(event.membership());
        switch (meetings.findById(event.subject()).orElseThrow(NotFound::new).state()) {
            case INVITED -> invite(event.subject(), theOne);
            case MINUTES_WRITTEN ->
                letters.write(event.subject(), askForObjections(event.subject(), "minutes", theOne));
            default -> {} // who votes without meeting is told by TellVoters
        }
    }

    /** Whoever has not been invited yet hears of the date with the invitation. */
    @EventListener
    void on(MeetingMoved event) {
        var meeting = news.of(event.subject());
        if (meeting.invited()) {
            var words = news.ofMove(event.before(), event.after(), event.reason());
            letters.add(meeting.id(), told(meeting, "change", everybody(meeting), words));
        }
    }

    @EventListener
    void on(AgendaAmended event) {
        var meeting = news.of(event.subject());
        letters.add(meeting.id(), told(meeting, "agenda", everybody(meeting), Map.of()));
    }

    @EventListener
    void on(MeetingCancelled event) {
        var meeting = news.of(event.subject());
        var invited = invitations.findByMeeting(event.subject()).stream()
                .map(Invitation::membership)
                .collect(Collectors.toSet());
        var told = groups.reachable(invited); // also who has left or rests since: it stands in their calendar
        var entry = entries.of(meeting);
        var text = LetterText.of("cancellation", meeting.words());
        letters.write(
                event.subject(),
                told.stream()
                        .map(member -> letter(meeting, member, text, entry))
                        .toList());
    }

    /** Whoever was asked for objections gets what there may be to object to. */
    @EventListener
    void on(MinutesWritten event) {
        letters.write(event.subject(), askForObjections(event.subject(), "minutes", member -> true));
    }

    /** Whoever knows of one last day hears of the other. */
    @EventListener
    void on(ObjectionsMoved event) {
        letters.add(event.subject(), askForObjections(event.subject(), "objections-moved", member -> true));
    }

    private List<NewLetter> askForObjections(UUID id, String kind, Predicate<Reachable> whom) {
        var written = meetings.findById(id).orElseThrow(NotFound::new);
        var until = written.objectionsUntil();
        if (until == null) {
            return List.of();
        }
        var meeting = news.of(id);
        var words = new HashMap<>(meeting.words());
        words.put("until", MeetingNews.day(until));
        words.put("minutes", written.minutes());
        words.put("page", PostOffice.HERE + "/app/meetings/" + id);
        var members = everybody(meeting).stream().filter(whom).toList();
        var links = links(id, members);
        return members.stream()
                .map(member -> {
                    words.put("link", PostOffice.HERE + "/invitations/" + links.get(member.id()));
                    var text = LetterText.of(kind, words);
                    return new NewLetter(
                            member.id(),
                            member.name(),
                            member.email(),
                            text.subject(),
                            text.text(),
                            CalendarPart.NONE,
                            until.plusDays(1).atStartOfDay(PlanningClock.PRAGUE).toInstant());
                })
                .toList();
    }

    /** The invitation to some of the members, as it reads today. */
    private void invite(UUID id, Predicate<Reachable> whom) {
        var meeting = news.of(id);
        var members = everybody(meeting).stream().filter(whom).toList();
        letters.write(id, told(meeting, "invitation", members, Map.of()));
    }

    private List<Reachable> everybody(MeetingNews.Told meeting) {
        return groups.reachable(meeting.groupId(), Starts.day(meeting.startsAt()));
    }

    private List<NewLetter> told(
            MeetingNews.Told meeting, String kind, List<Reachable> members, Map<String, String> otherWords) {
        var links = links(meeting.id(), members);
        var words = new HashMap<>(meeting.words());
        words.putAll(otherWords);
        var entry = entries.of(meeting);
        return members.stream()
                .map(member -> {
                    words.put("link", PostOffice.HERE + "/invitations/" + links.get(member.id()));
                    return letter(meeting, member, LetterText.of(kind, words), entry);
                })
                .toList();
    }

    private NewLetter letter(MeetingNews.Told meeting, Reachable member, LetterText words, MeetingEntry.Entry entry) {
        return new NewLetter(
                member.id(),
                member.name(),
                member.email(),
                words.subject(),
                words.text(),
                entry.of(member),
                meeting.cancelled() ? clock.instant().plus(AFTERWARDS) : meeting.startsAt());
    }

    /** A token for each of the members, who are all invited from now on. */
    Map<UUID, String> links(UUID meeting, List<Reachable> members) {
        var invited = new HashMap<UUID, UUID>();
        invitations.findByMeeting(meeting).forEach(one -> invited.put(one.membership(), one.id()));
        var fresh = members.stream()
                .filter(member -> !invited.containsKey(member.id()))
                .map(member -> Invitation.of(meeting, member.id()))
                .toList();
        invitations.saveAllAndFlush(fresh).forEach(one -> invited.put(one.membership(), one.id()));
        invited.keySet().retainAll(members.stream().map(Reachable::id).collect(Collectors.toSet()));
        return links.make(invited);
    }
}
