package cz.trojlistek.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a group is invited to: its items, since when it knows them, and why so late if it was late (BR-105). */
@Embeddable
class Agenda {

    private @Nullable Instant invitedAt;
    private String urgentReason = "";

    @ElementCollection
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<AgendaItem> items = new ArrayList<>();

    void send(List<AgendaItem> agenda, String reason, Instant now) {
        amend(agenda);
        urgentReason = reason;
        invitedAt = now;
    }

    void amend(List<AgendaItem> agenda) {
        items.clear();
        items.addAll(agenda);
    }

    /** Known already, now for another date; empty when that is told in time. */
    void hurry(String reason) {
        urgentReason = reason;
    }

    /** The items stay for the next invitation. */
    void recall() {
        invitedAt = null;
        urgentReason = "";
    }

    int size() {
        return items.size();
    }

    /** Their names alone, in a line. */
    String topics() {
        return items.stream().map(AgendaItem::title).collect(Collectors.joining(", "));
    }

    /** As the trail tells it. */
    String told() {
        return items.stream().map(AgendaItem::told).collect(Collectors.joining("\n"));
    }

    @Nullable
    Instant invitedAt() {
        return invitedAt;
    }
}
