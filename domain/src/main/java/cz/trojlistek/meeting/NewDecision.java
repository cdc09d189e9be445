package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Embeddable;

/** One decision as it is recorded: its wording and the votes, each a number of members. */
@Embeddable
public record NewDecision(String wording, int votesFor, int votesAgainst, int abstained) {

    public NewDecision {
        wording = Wording.paragraphs("wording", wording, 2000);
        count("votesFor", votesFor);
        count("votesAgainst", votesAgainst);
        count("abstained", abstained);
    }

    private static void count(String field, int votes) {
        if (votes < 0) {
            throw new MeetingUnusable("meeting.votes-negative", field);
        }
    }

    String told() {
        return wording + " (" + Trail.fact("votes-cast", votesFor + "–" + votesAgainst + "–" + abstained) + ")";
    }

    long votes() {
        return (long) votesFor + votesAgainst + abstained;
    }
}
