package cz.trojlistek.meeting.paper;

import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.DecisionMethod;
import cz.trojlistek.meeting.ReadMeetings.DecisionRow;
import cz.trojlistek.paper.Paper.Column;
import cz.trojlistek.paper.Paper.Heading;
import cz.trojlistek.paper.Paper.Item;
import cz.trojlistek.paper.Paper.Items;
import cz.trojlistek.paper.Paper.Part;
import cz.trojlistek.paper.Paper.Table;
import cz.trojlistek.paper.Paper.Text;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.workinggroup.Side;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What both versions of the minutes say in the same way, in one language. */
record PaperText(MessageSource messages, Locale language) {

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    String time(Instant moment) {
        return Dates.time(moment.atZone(PlanningClock.PRAGUE).toLocalTime());
    }

    String side(Side side) {
        return say("workinggroup.side." + side.name().toLowerCase(Locale.ROOT));
    }

    String state(ActionItemState state) {
        return say("actionitem.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String attended(boolean quorate, int present, int voting, int guests) {
        return say(quorate ? "meeting.attended-quorate" : "meeting.attended-no-quorum", present, voting) + " "
                + say("meeting.guests-came", guests);
    }

    void decisions(boolean recorded, List<DecisionRow> decisions, List<Part> parts) {
        if (recorded) {
            parts.add(new Heading(say("meeting.decisions")));
            parts.add(
                    decisions.isEmpty()
                            ? new Text(say("meeting.decided-nothing"))
                            : new Items(decisions.stream()
                                    .map(one -> new Item(one.wording(), List.of(outcome(one))))
                                    .toList()));
        }
    }

    /** {@code Hlasováním: pro 6, proti 1, zdrželo se 1, přijato.} */
    private String outcome(DecisionRow row) {
        var how = say("meeting.method." + row.method());
        var outcome = say(row.adopted() ? "meeting.adopted" : "meeting.not-adopted");
        return row.method() == DecisionMethod.CONSENSUS
                ? how + ", " + outcome
                : say("meeting.paper.votes", how, row.votesFor(), row.votesAgainst(), row.abstained(), outcome);
    }

    /** Rows of what, who and until when. */
    Table agreed(List<List<String>> rows) {
        return new Table(
                List.of(
                        new Column(say("meeting.item-title"), 56),
                        new Column(say("meeting.assignee"), 26),
                        new Column(say("meeting.due"), 18)),
                rows);
    }
}
