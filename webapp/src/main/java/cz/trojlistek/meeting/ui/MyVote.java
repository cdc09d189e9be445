package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import cz.trojlistek.meeting.Choice;
import cz.trojlistek.meeting.ReadBallots.BallotRow;
import cz.trojlistek.meeting.TakeVotes;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Notice;

/** A member's own vote in an open ballot; the last one holds until it is closed. */
class MyVote extends Fields {

    MyVote(TakeVotes votes, BallotRow ballot) {
        addClassName("sheet");
        text(ClosedBallot.wording(ballot));
        if (ballot.closesAt() != null) {
            text(new Paragraph(getTranslation("meeting.ballot-until", Dates.moment(ballot.closesAt()))));
        }
        var choice = add("choice", new RadioButtonGroup<Choice>(getTranslation("meeting.your-vote")));
        choice.addClassName("touch");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> getTranslation("meeting.choice." + one));
        choice.setRequiredIndicatorVisible(true);
        choice.setValue(ballot.mine());
        primary(
                "meeting.vote",
                () -> votes.vote(ballot.id(), choice.getValue()),
                () -> Notice.done(getTranslation("meeting.voted")));
    }
}
