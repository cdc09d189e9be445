package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import cz.trojlistek.meeting.ReadBallots;
import cz.trojlistek.meeting.ReadBallots.BallotRow;
import cz.trojlistek.meeting.ReadBallots.VoteRow;
import cz.trojlistek.shell.Listing;

/** Who voted how in a ballot that is closed, for the group alone. */
class ClosedBallot extends Div {

    ClosedBallot(ReadBallots read, BallotRow ballot) {
        addClassNames("sheet", "stack");
        var names = new Listing<VoteRow>(getTranslation("meeting.voters"))
                .column(getTranslation("workinggroup.member-name"), VoteRow::name)
                .column(
                        getTranslation("meeting.choice"),
                        row -> getTranslation(
                                row.choice() == null ? "meeting.choice.none" : "meeting.choice." + row.choice()))
                .from((offset, limit) -> read.votes(ballot.id(), offset, limit));
        add(
                wording(ballot),
                new NativeDetails(
                        getTranslation("meeting.ballot-closed-with", ballot.cast(), ballot.entitled()), names));
    }

    static Div wording(BallotRow ballot) {
        var wording = new Div(ballot.wording());
        wording.addClassName("plan-text");
        return wording;
    }
}
