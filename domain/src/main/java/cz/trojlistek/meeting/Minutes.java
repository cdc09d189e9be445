package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting leaves behind: the text, who does what until when, what was said against it, and what of it is public
 * (BR-108, 109). In which order this happens, the {@link Meeting} says.
 */
@Embeddable
class Minutes {

    @Column(name = "minutes_at")
    private @Nullable Instant writtenAt;

    @Column(name = "minutes")
    private String text = "";

    @Column(name = "minutes_by")
    private String author = "";

    @ElementCollection
    @CollectionTable(name = "meeting_action_item", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<NewActionItem> actionItems = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_objection", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Objection> objections = new ArrayList<>();

    private @Nullable LocalDate objectionsUntil;
    private @Nullable Instant returnedAt;
    private @Nullable Instant approvedAt;
    private String approvedBy = "";

    @Column(name = "minutes_fingerprint")
    private String fingerprint = "";

    private @Nullable Instant publishedAt;
    private String publicMinutes = "";

    /** {@code until} is the last day for objections, null for none. */
    void write(
            String words,
            List<NewActionItem> items,
            @Nullable LocalDate until,
            String by,
            LocalDate dayOfMeeting,
            Instant now) {
        revise(words, items, dayOfMeeting);
        objectionsUntil = until;
        author = by;
        writtenAt = now;
        returnedAt = null;
    }

    /** The author stays who wrote them first. */
    void revise(String words, List<NewActionItem> items, LocalDate dayOfMeeting) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).due().isBefore(dayOfMeeting)) {
                throw new MeetingUnusable("meeting.due-before-meeting", "actionItems." + i + ".due");
            }
        }
        text = Wording.paragraphs("text", words, 20_000);
        actionItems.clear();
        actionItems.addAll(items);
    }

    /** {@code seal} is the fingerprint of all that is final now. */
    void approve(String chair, String seal, Instant now) {
        fingerprint = seal;
        approvedAt = now;
        approvedBy = chair;
    }

    void giveBack(String objection, String chair, Instant now) {
        objections.add(new Objection(now, chair, objection));
        returnedAt = now;
    }

    void publish(String forThePublic, Instant now) {
        publicMinutes = forThePublic;
        publishedAt = now;
    }

    String text() {
        return text;
    }

    int actionItemCount() {
        return actionItems.size();
    }

    /** As the trail tells them. */
    String told() {
        return Trail.lines(
                objectionsUntil == null ? "" : Trail.fact("objections-until", Trail.day(objectionsUntil)),
                text,
                actionItems.stream().map(NewActionItem::told).collect(Collectors.joining("\n")));
    }

    /** Until another day; returns the one before. */
    LocalDate moveObjections(LocalDate until) {
        var before = Objects.requireNonNull(objectionsUntil, "only while members may object");
        objectionsUntil = until;
        return before;
    }

    /** Members may object to them on that day. */
    boolean openOn(LocalDate today) {
        return objectionsUntil != null && !today.isAfter(objectionsUntil);
    }

    @Nullable
    LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    @Nullable
    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    Instant returnedAt() {
        return returnedAt;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
