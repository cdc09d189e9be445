package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Embeddable;

/** One decision as it is recorded: its wording and the votes, each a number of members. */
@Embeddable
public record NewDecision(String wording, int votesFor, int votesAgainst, int abstained) {

    public NewDecision {
        wording = Wording.paragraphs("decisions", wording, 2000);
        if (votesFor < 0 || votesAgainst < 0 || abstained < 0) {
            throw new MeetingUnusable("meeting.votes-negative", "decisions");
        }
    }

    String told() {
        return wording + " (" + Trail.fact("votes-cast", votesFor + "–" + votesAgainst + "–" + abstained) + ")";
    }

    long votes() {
        return (long) votesFor + votesAgainst + abstained;
    }
}
