package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Wording;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One decision as a person records it: its wording and the votes, each a number of members.
 *
 * @param method {@link DecisionMethod#CONSENSUS} or {@link DecisionMethod#COUNTED}; a consensus has no numbers
 * @param takenAt when, on the day of the meeting; needed only if somebody came later or left earlier
 */
public record NewDecision(
        String wording,
        DecisionMethod method,
        int votesFor,
        int votesAgainst,
        int abstained,
        @Nullable LocalTime takenAt) {

    public NewDecision {
        wording = Wording.paragraphs("wording", wording, 2000);
        if (method != DecisionMethod.CONSENSUS && method != DecisionMethod.COUNTED) {
            throw new MeetingUnusable("meeting.method-missing", "method");
        }
        count("votesFor", votesFor);
        count("votesAgainst", votesAgainst);
        count("abstained", abstained);
        if (method == DecisionMethod.CONSENSUS) {
            votesFor = 0;
            votesAgainst = 0;
            abstained = 0;
        }
    }

    /** Hands were counted, and everybody there had been there from the beginning and stayed. */
    public NewDecision(String wording, int votesFor, int votesAgainst, int abstained) {
        this(wording, DecisionMethod.COUNTED, votesFor, votesAgainst, abstained, null);
    }

    private static void count(String field, int votes) {
        if (votes < 0) {
            throw new MeetingUnusable("meeting.votes-negative", field);
        }
    }

    long votes() {
        return (long) votesFor + votesAgainst + abstained;
    }
}
