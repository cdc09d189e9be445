package cz.trojlistek.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a group is invited to: the topics, since when it knows them, and why so late if it was late (BR-105). */
@Embeddable
class Agenda {

    private @Nullable Instant invitedAt;
    private String urgentReason = "";

    @ElementCollection
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    @Column(name = "topic")
    private List<String> items = new ArrayList<>();

    void send(List<String> topics, String reason, Instant now) {
        items.clear();
        items.addAll(topics);
        urgentReason = reason;
        invitedAt = now;
    }

    /** The topics stay for the next invitation. */
    void recall() {
        invitedAt = null;
        urgentReason = "";
    }

    int size() {
        return items.size();
    }

    /** As the trail tells it. */
    String told() {
        return String.join("\n", items);
    }

    @Nullable
    Instant invitedAt() {
        return invitedAt;
    }
}
