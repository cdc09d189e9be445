package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What somebody of a group is to do until a day (BR-108, entities.yaml ActionItem). It begins when the minutes that agree on it
 * are approved, and lives on whatever becomes of the meeting.
 */
@Entity
class ActionItem extends AbstractAggregateRoot<ActionItem> {

    private static final int LONGEST_NOTE = 4000;

    @Id
    private UUID id;

    private UUID groupId;
    private UUID cycle;
    private TerritoryPath territory;
    private UUID meeting;
    private int position;
    private String title;
    private String assignee;
    private @Nullable UUID membership;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ActionItemState state = ActionItemState.OPEN;

    private String note = "";
    private Instant changedAt;
    private @Nullable LocalDate remindedFor;
    private @Nullable LocalDate overdueToldFor;

    @ElementCollection
    @CollectionTable(name = "action_item_history", joinColumns = @JoinColumn(name = "action_item"))
    @OrderColumn(name = "position")
    private List<StepTaken> history = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** {@code membership} is who of the group is meant; null when the name is that of no member, or of several. */
    static ActionItem agree(
            AgreeActionItems.Source source, AgreeActionItems.Agreed agreed, @Nullable UUID membership, String by) {
        var item = new ActionItem();
        item.id = UUID.randomUUID();
        item.groupId = source.group();
        item.cycle = source.cycle();
        item.territory = source.territory();
        item.meeting = source.meeting();
        item.position = agreed.position();
        item.title = agreed.title();
        item.assignee = agreed.assignee();
        item.membership = membership;
        item.due = agreed.due();
        item.took(ActionItemStep.AGREED, "", by, source.approvedAt());
        item.registerEvent(new ActionItemAgreed(item.id, item.territory, item.meeting, item.told()));
        return item;
    }

    /** Only what nobody has begun yet. */
    void start(String by, Instant now) {
        require(ActionItemState.OPEN);
        var before = told();
        state = ActionItemState.IN_PROGRESS;
        took(ActionItemStep.STARTED, "", by, now);
        registerEvent(new ActionItemStarted(id, territory, before, told()));
    }

    /** {@code how} says how it was done, at most 4,000 characters; may be empty. */
    void report(String how, String by, Instant now) {
        require(ActionItemState.OPEN, ActionItemState.IN_PROGRESS);
        var before = told();
        note = Wording.optional("note", how, LONGEST_NOTE);
        state = ActionItemState.DONE;
        took(ActionItemStep.REPORTED, note, by, now);
        registerEvent(new ActionItemReported(id, territory, before, told()));
    }

    void verify(String by, Instant now) {
        require(ActionItemState.DONE);
        var before = told();
        state = ActionItemState.VERIFIED;
        took(ActionItemStep.VERIFIED, "", by, now);
        registerEvent(new ActionItemVerified(id, territory, before, told()));
    }

    /** Reported too early: somebody goes on with it. What was said stays in the history. */
    void reopen(String why, String by, Instant now) {
        require(ActionItemState.DONE);
        var before = told();
        var reason = Wording.paragraphs("reason", why, LONGEST_NOTE);
        note = "";
        state = ActionItemState.IN_PROGRESS;
        took(ActionItemStep.REOPENED, reason, by, now);
        registerEvent(new ActionItemReopened(id, territory, before, told(), reason));
    }

    void cancel(String why, String by, Instant now) {
        require(ActionItemState.OPEN, ActionItemState.IN_PROGRESS);
        var before = told();
        var reason = Wording.paragraphs("reason", why, LONGEST_NOTE);
        state = ActionItemState.CANCELLED;
        took(ActionItemStep.CANCELLED, reason, by, now);
        registerEvent(new ActionItemCancelled(id, territory, before, told(), reason));
    }

    /**
     * Somebody else, or another day, which is not over yet; whoever has it now is reminded of it anew.
     *
     * @param to the member who does it from now on; null leaves it to who has it
     */
    void change(
            int seenVersion,
            @Nullable Assignee to,
            @Nullable LocalDate day,
            String why,
            String by,
            LocalDate today,
            Instant now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, assignee, due);
        require(ActionItemState.OPEN, ActionItemState.IN_PROGRESS);
        if (day == null) {
            throw new ActionItemUnusable("actionitem.due-missing", "due");
        }
        if (!day.equals(due) && day.isBefore(today)) {
            throw new ActionItemUnusable("actionitem.due-past", "due");
        }
        var other = to == null || to.membership().equals(membership) ? null : to;
        if (other == null && day.equals(due)) {
            throw new ActionItemUnusable("actionitem.nothing-changed", "due");
        }
        var reason = Wording.paragraphs("reason", why, LONGEST_NOTE);
        var before = told();
        if (other != null) {
            assignee = other.name();
            membership = other.membership();
            remindedFor = null;
        }
        due = day;
        took(ActionItemStep.CHANGED, reason, by, now);
        registerEvent(new ActionItemChanged(id, territory, before, told(), reason));
    }

    /** Once for each day it is due on, and not when that day is over; harmless when it comes again. */
    void remind(LocalDate today) {
        if (state.isToDo() && !due.isBefore(today) && !due.equals(remindedFor)) {
            remindedFor = due;
            registerEvent(new ActionItemReminded(id, territory, told()));
        }
    }

    /** Once for each day it was due on; harmless when it comes again. */
    void tellOverdue(LocalDate today) {
        if (state.isToDo() && due.isBefore(today) && !due.equals(overdueToldFor)) {
            overdueToldFor = due;
            registerEvent(new ActionItemOverdue(id, territory, told()));
        }
    }

    private void took(ActionItemStep step, String words, String by, Instant now) {
        changedAt = now;
        history.add(new StepTaken(step, now, by, words));
    }

    private void require(ActionItemState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new ActionItemOutOfStep(state);
        }
    }

    /** As the trail tells it. */
    private String told() {
        return Trail.lines(
                Trail.fact("action-item", title + ", " + assignee + ", " + Trail.day(due)),
                Trail.code("actionitem.state", state),
                note);
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    UUID cycle() {
        return cycle;
    }

    @Nullable
    UUID membership() {
        return membership;
    }

    ActionItemState state() {
        return state;
    }

    @SuppressWarnings("NullAway.Init")
    protected ActionItem() {} // JPA
}
