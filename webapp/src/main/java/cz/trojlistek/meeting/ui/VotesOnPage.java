package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.ReadBallots;
import cz.trojlistek.meeting.ReadBallots.BallotRow;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.TakeVotes;
import cz.trojlistek.meeting.VotePerRollam;
import cz.trojlistek.shell.Section;
import java.util.Set;
import java.util.stream.Collectors;

/** The votes of a meeting on its page: one's own while it goes on, and for the group who voted how. */
@SpringComponent
class VotesOnPage {

    private final TakeVotes votes;
    private final VotePerRollam perRollam;
    private final ReadBallots read;

    VotesOnPage(TakeVotes votes, VotePerRollam perRollam, ReadBallots read) {
        this.votes = votes;
        this.perRollam = perRollam;
        this.read = read;
    }

    /** {@code inGroup}: the reader leads the group or takes part in it. */
    void show(HasComponents page, MeetingPage meeting, boolean inGroup) {
        var all = read.list(meeting.id());
        if (all.isEmpty()) {
            return;
        }
        var section = new Section(I18NProvider.translate("meeting.ballots"));
        for (var ballot : all) {
            if (ballot.mayVote()) {
                section.add(new MyVote(votes, ballot));
            } else if (ballot.closedAt() != null && inGroup) {
                section.add(new ClosedBallot(read, ballot));
            } else {
                section.add(
                        ClosedBallot.wording(ballot),
                        new Paragraph(I18NProvider.translate(
                                ballot.closedAt() == null ? "meeting.ballot-cast" : "meeting.ballot-closed-with",
                                ballot.cast(),
                                ballot.entitled())));
            }
        }
        page.add(section);
    }

    /** What was put to the vote by the program already. */
    Set<String> wordings(MeetingPage meeting) {
        return read.list(meeting.id()).stream().map(BallotRow::wording).collect(Collectors.toSet());
    }

    ProlongDialog prolong(MeetingPage meeting, Runnable done) {
        return new ProlongDialog(perRollam, meeting, done);
    }

    BallotDesk desk(MeetingPage meeting) {
        return new BallotDesk(votes, read, meeting.id());
    }
}
