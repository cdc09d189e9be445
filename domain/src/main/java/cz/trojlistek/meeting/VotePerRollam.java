package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.GroupFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts to the members, after a meeting without a quorum or instead of one, what the group has to decide, where its rules allow it
 * (BR-106). */
@Service
@Transactional
public class VotePerRollam {

    private static final int MOST = 20;

    private final Meetings meetings;
    private final Ballots ballots;
    private final Votes votes;
    private final GroupFacts groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    VotePerRollam(
            Meetings meetings,
            Ballots ballots,
            Votes votes,
            GroupFacts groups,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.votes = votes;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Everybody who had a vote on the day of the meeting may vote from now on until that moment, then the program counts.
     *
     * @param wordings 1 to 20, each of 1 to 2000 characters
     */
    public void open(UUID meeting, List<String> wordings, @Nullable LocalDateTime until) {
        var found = led(meeting);
        requireAgreed(found, "wordings");
        if (wordings.isEmpty() || wordings.size() > MOST) {
            throw new MeetingUnusable("meeting.wordings-missing", "wordings");
        }
        var texts = wordings.stream()
                .map(one -> Wording.paragraphs("wordings", one, 2000))
                .toList();
        open(found, texts, inPrague(until), voters(found, Starts.day(found.startsAt())));
        meetings.saveAndFlush(found);
    }

    /** Of a meeting that takes place in no other way: on what its agenda proposes, with the members of today. */
    void begin(Meeting called, List<AgendaItem> agenda) {
        requireAgreed(called, "agenda");
        var texts = agenda.stream()
                .map(AgendaItem::proposal)
                .filter(proposal -> !proposal.isEmpty())
                .toList();
        if (texts.isEmpty() || texts.size() > MOST) {
            throw new MeetingUnusable("meeting.proposals-missing", "agenda");
        }
        var voters = voters(called, clock.today());
        var quorum = groups.get(called.groupId()).rules().quorum();
        called.expectVotes(voters.size(), quorum.needed(voters.size()));
        open(called, texts, called.startsAt(), voters);
    }

    private void requireAgreed(Meeting meeting, String field) {
        if (!groups.get(meeting.groupId()).rules().perRollam()) {
            throw new MeetingUnusable("meeting.per-rollam-not-agreed", field);
        }
    }

    private Set<UUID> voters(Meeting meeting, LocalDate day) {
        return groups.members(meeting.groupId(), day).stream()
                .filter(GroupFacts.MemberFact::voting)
                .map(GroupFacts.MemberFact::id)
                .collect(Collectors.toSet());
    }

    private void open(Meeting meeting, List<String> texts, Instant end, Set<UUID> voters) {
        var now = clock.instant();
        meeting.votePerRollam(end, texts, now);
        for (var text : texts) {
            var ballot = ballots.saveAndFlush(Ballot.open(meeting.id(), meeting.territory(), text, end, now));
            votes.entitle(ballot.id(), voters);
        }
    }

    /** Another end, before the one that holds has come. */
    public void prolong(UUID meeting, @Nullable LocalDateTime until) {
        var found = led(meeting);
        var end = inPrague(until);
        found.prolongVoting(end, clock.instant());
        for (var ballot : ballots.findByMeetingAndClosedAtIsNull(meeting)) {
            ballot.prolong(end);
            ballots.saveAndFlush(ballot);
        }
        meetings.saveAndFlush(found);
    }

    private static Instant inPrague(@Nullable LocalDateTime moment) {
        if (moment == null) {
            throw new MeetingUnusable("meeting.window-unusable", "until");
        }
        return moment.atZone(PlanningClock.PRAGUE).toInstant();
    }

    private Meeting led(UUID meeting) {
        var found = meetings.findWithLockById(meeting).orElseThrow(NotFound::new);
        actors.require(Action.LEAD_GROUP, cycles.get(found.cycle()).scope().ofGroup(found.groupId()));
        return found;
    }
}
