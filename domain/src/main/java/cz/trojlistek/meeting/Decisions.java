package cz.trojlistek.meeting;

import cz.trojlistek.workinggroup.DecisionMajority;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a meeting decided, and the majority that held on that day. */
@Embeddable
class Decisions {

    @Column(name = "decisions_at")
    private @Nullable Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_majority")
    private DecisionMajority majority = DecisionMajority.OF_PRESENT;

    @ElementCollection
    @CollectionTable(name = "meeting_decision", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<NewDecision> taken = new ArrayList<>();

    /** BR-106: no more votes are cast than members with a vote are present. */
    void record(List<NewDecision> decisions, DecisionMajority ofTheDay, Attendance there, Instant now) {
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).votes() > there.presentVoting()) {
                throw new MeetingUnusable(
                        "meeting.more-votes-than-present", "decisions." + i + ".votesFor", there.presentVoting());
            }
        }
        taken.clear();
        taken.addAll(decisions);
        majority = ofTheDay;
        recordedAt = now;
    }

    int count() {
        return taken.size();
    }

    /** As the trail tells them. */
    String told() {
        return taken.stream().map(NewDecision::told).collect(Collectors.joining("\n"));
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }
}
