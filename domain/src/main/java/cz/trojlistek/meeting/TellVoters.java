package cz.trojlistek.meeting;

import cz.trojlistek.letter.LetterText;
import cz.trojlistek.letter.NewLetter;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.WriteLetters;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to everybody who may vote per rollam, with the link they vote by, and again when there is more time. */
@Component
class TellVoters {

    private final Meetings meetings;
    private final MeetingNews news;
    private final Ballots ballots;
    private final Votes votes;
    private final GroupFacts groups;
    private final TellMembers members;
    private final WriteLetters letters;

    TellVoters(
            Meetings meetings,
            MeetingNews news,
            Ballots ballots,
            Votes votes,
            GroupFacts groups,
            TellMembers members,
            WriteLetters letters) {
        this.meetings = meetings;
        this.news = news;
        this.ballots = ballots;
        this.votes = votes;
        this.groups = groups;
        this.members = members;
        this.letters = letters;
    }

    @EventListener
    void on(PerRollamOpened event) {
        tell(event.subject(), member -> true);
    }

    @EventListener
    void on(PerRollamProlonged event) {
        tell(event.subject(), member -> true);
    }

    @EventListener
    void on(InvitationRepeated event) {
        tell(event.subject(), event.membership()::equals);
    }

    /** Tells nobody of a meeting that has no vote per rollam open. */
    private void tell(UUID id, Predicate<UUID> whom) {
        var meeting = meetings.findById(id).orElseThrow();
        var until = meeting.votingUntil();
        var open = ballots.findByMeetingAndClosedAtIsNull(id);
        if (until == null || open.isEmpty()) {
            return;
        }
        var voters = votes.entitled(open.getFirst().id()).stream().filter(whom).collect(Collectors.toSet());
        var told = news.of(id);
        var reachable = groups.reachable(meeting.groupId(), Starts.day(meeting.startsAt())).stream()
                .filter(member -> voters.contains(member.id()))
                .toList();
        var links = members.links(id, reachable);
        var kind = meeting.kind() == MeetingKind.PER_ROLLAM ? "per-rollam-called" : "per-rollam";
        var words = new HashMap<>(told.words());
        words.put("until", MeetingNews.when(until));
        words.put("wordings", open.stream().map(Ballot::wording).collect(Collectors.joining("\n\n")));
        letters.write(
                id,
                reachable.stream()
                        .map(member -> {
                            words.put("link", PostOffice.HERE + "/invitations/" + links.get(member.id()));
                            var text = LetterText.of(kind, words);
                            return new NewLetter(
                                    member.id(),
                                    member.name(),
                                    member.email(),
                                    text.subject(),
                                    text.text(),
                                    NewLetter.CalendarPart.NONE,
                                    until);
                        })
                        .toList());
    }
}
