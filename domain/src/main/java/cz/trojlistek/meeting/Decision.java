package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Trail;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was put to the vote, how, and with which votes.
 *
 * @param takenAt null where nobody asked for the time
 * @param presentVoting members with a vote who were there then; per rollam, who voted
 */
@Embeddable
record Decision(
        String wording,
        @Enumerated(EnumType.STRING) DecisionMethod method,
        int votesFor,
        int votesAgainst,
        int abstained,
        @Nullable Instant takenAt,
        int presentVoting) {

    String told() {
        var how = Trail.code("meeting.method", method);
        return wording + " ("
                + (method == DecisionMethod.CONSENSUS
                        ? how
                        : how + ", " + Trail.fact("votes-cast", votesFor + "–" + votesAgainst + "–" + abstained))
                + ")";
    }
}
