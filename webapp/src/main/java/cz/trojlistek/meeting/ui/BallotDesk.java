package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.meeting.ReadBallots;
import cz.trojlistek.meeting.ReadBallots.BallotRow;
import cz.trojlistek.meeting.TakeVotes;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Notice;
import java.util.UUID;

/** Where who leads the group opens a vote by the program and closes it. */
class BallotDesk extends Div {

    private final transient TakeVotes votes;
    private final transient ReadBallots read;
    private final UUID meeting;

    BallotDesk(TakeVotes votes, ReadBallots read, UUID meeting) {
        this.votes = votes;
        this.read = read;
        this.meeting = meeting;
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        add(new Paragraph(getTranslation("meeting.ballot-what")));
        var all = read.list(meeting);
        all.forEach(one -> add(one.closedAt() == null ? open(one) : new ClosedBallot(read, one)));
        if (all.stream().allMatch(one -> one.closedAt() != null)) {
            add(fields());
        }
    }

    private Div open(BallotRow ballot) {
        var state = new Paragraph(getTranslation("meeting.ballot-cast", ballot.cast(), ballot.entitled()));
        state.getElement().setAttribute("role", "status");
        var close = new Button(getTranslation("meeting.close-ballot"), click -> {
            try {
                votes.close(ballot.id());
            } catch (RuleViolation closed) {
                Notice.refused(getTranslation(closed.code(), closed.arguments()));
            }
            show();
        });
        close.setDisableOnClick(true);
        var buttons = new Div(new Button(getTranslation("meeting.ballot-again"), click -> show()), close);
        buttons.addClassName("row");
        var sheet = new Div(ClosedBallot.wording(ballot), state, buttons);
        sheet.addClassNames("sheet", "stack");
        return sheet;
    }

    private Fields fields() {
        var fields = new Fields();
        var wording = fields.add("wording", new TextArea(getTranslation("meeting.ballot-wording")));
        wording.setRequiredIndicatorVisible(true);
        wording.setWidthFull();
        fields.secondary("meeting.open-ballot", () -> votes.open(meeting, wording.getValue()), this::show);
        return fields;
    }
}
