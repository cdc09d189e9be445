package cz.trojlistek.consultation;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One round of public comments on one frozen version of a draft. What has happened is kept as instants; nothing says
 * whose turn it is. Whether a comment is in time is not asked here but in the statement that accepts it.
 */
@Entity
public class Consultation extends AbstractAggregateRoot<Consultation> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private int draftVersion;
    private int packageNumber;
    private int round;

    @Embedded
    private CommentWindow comments;

    private Instant announcedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant proposedAt;
    private String objection = "";
    private @Nullable Instant decidedAt;
    private @Nullable Integer revisedVersion;
    private @Nullable Instant incorporatedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Boolean repetition;
    private String repetitionReason = "";

    @Version
    private @Nullable Integer version;

    /** Refuses a window in the past: nobody could have known of it. */
    static Consultation announce(
            UUID cycle,
            TerritoryPath territory,
            ConsultedText.Draft draft,
            int round,
            CommentWindow window,
            Moment now) {
        if (window.opensOn().isBefore(now.today())) {
            throw new CommentWindow.Unusable("consultation.window-past", "from");
        }
        if (window.opensOn().isAfter(now.today().plusDays(CommentWindow.MAX_DAYS))) {
            throw new CommentWindow.Unusable("consultation.window-far", "from");
        }
        var consultation = new Consultation();
        consultation.id = UUID.randomUUID();
        consultation.cycle = cycle;
        consultation.territory = territory;
        consultation.draftVersion = draft.version();
        consultation.packageNumber = draft.packageNumber();
        consultation.round = round;
        consultation.comments = window;
        consultation.announcedAt = now.at();
        consultation.registerEvent(new ConsultationAnnounced(
                consultation.id,
                territory,
                cycle,
                Trail.lines(consultation.days(), Trail.fact("version", draft.version()), Trail.fact("round", round))));
        return consultation;
    }

    /** The clock's answer, asked once per decision. */
    record Moment(Instant at, LocalDate today) {}

    /** Before it opens both days may move; while it is open the first stays and the last is not before today. The reason is kept on record. */
    void moveWindow(int seenVersion, LocalDate from, LocalDate to, String reason, Moment now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, comments.opensOn(), comments.closesOn());
        if (closedAt != null || !now.at().isBefore(comments.closesAt())) {
            throw new StepRefused("already-closed");
        }
        var moved = comments.movedTo(from, to);
        var begun = !now.at().isBefore(comments.opensAt());
        if (begun && !from.equals(comments.opensOn())) {
            throw new CommentWindow.Unusable("consultation.window-begun", "from");
        }
        if (!begun && from.isBefore(now.today())) {
            throw new CommentWindow.Unusable("consultation.window-past", "from");
        }
        if (!now.at().isBefore(moved.closesAt())) {
            throw new CommentWindow.Unusable("consultation.window-past", "to");
        }
        var why = Wording.paragraphs("reason", reason, 4000);
        var before = days();
        comments = moved;
        registerEvent(new WindowMoved(id, territory, before, days(), why));
    }

    /** Opening twice is harmless; opening before the first day is not possible. */
    void open(Moment now) {
        if (now.at().isBefore(comments.opensAt())) {
            throw new NotYetOpen(comments.opensOn());
        }
        if (openedAt == null) {
            openedAt = now.at();
            registerEvent(new ConsultationOpened(id, territory));
        }
    }

    /** Closing twice is harmless; closing before the stated end is not possible (BR-121). */
    void close(Moment now) {
        if (now.at().isBefore(comments.closesAt())) {
            throw new StepRefused("still-open");
        }
        if (closedAt == null) {
            closedAt = now.at();
            registerEvent(new ConsultationClosed(id, territory));
        }
    }

    /** Proposals change until they are with the coordination group, and again when it gives them back. */
    void requireProposable() {
        if (decidedAt != null) {
            throw new StepRefused("already-decided");
        }
        if (proposedAt != null) {
            throw new StepRefused("already-proposed");
        }
    }

    /** Content is settled when everybody had the chance to speak (BR-128). */
    boolean windowOver(Instant now) {
        return closedAt != null || !now.isBefore(comments.closesAt());
    }

    void submitProposals(SettlementCounts.Counts counted, Moment now) {
        if (closedAt == null) {
            throw new StepRefused("not-closed");
        }
        requireProposable();
        requireAllSettled(counted.open());
        proposedAt = now.at();
        objection = "";
        registerEvent(new SettlementsProposed(id, territory, counted.comments(), counted.accepted()));
    }

    void decide(int withoutOutcome, Moment now) {
        requireProposed();
        requireAllSettled(withoutOutcome);
        decidedAt = now.at();
        registerEvent(new SettlementsDecided(id, territory, true, ""));
    }

    void giveBack(String reason) {
        requireProposed();
        objection = Wording.paragraphs("reason", reason, 4000);
        proposedAt = null;
        registerEvent(new SettlementsDecided(id, territory, false, objection));
    }

    private void requireProposed() {
        if (decidedAt != null) {
            throw new StepRefused("already-decided");
        }
        if (proposedAt == null) {
            throw new StepRefused("not-proposed");
        }
    }

    private static void requireAllSettled(int withoutOutcome) {
        if (withoutOutcome > 0) {
            throw new StepRefused("unsettled", withoutOutcome);
        }
    }

    /** Changes are linked between the decision and the publication. */
    void requireLinkable() {
        if (decidedAt == null) {
            throw new StepRefused("not-decided");
        }
        if (incorporatedAt != null || publishedAt != null) {
            throw new StepRefused("already-incorporated");
        }
    }

    /** {@code revised} is the number of the version that holds the changes (BR-125). */
    void incorporate(int revised, Moment now) {
        requireLinkable();
        revisedVersion = revised;
        incorporatedAt = now.at();
        registerEvent(new ChangesIncorporated(id, territory, revised));
    }

    /** Without a comment there was nothing to decide: then an empty table is published (BR-129). */
    void publish(SettlementCounts.Counts counted, Moment now) {
        if (publishedAt != null) {
            throw new StepRefused("already-published");
        }
        if (closedAt == null) {
            throw new StepRefused("not-closed");
        }
        if (decidedAt == null && counted.comments() > 0) {
            throw new StepRefused("not-decided");
        }
        requireAllSettled(counted.open());
        if (counted.accepted() > 0 && incorporatedAt == null) {
            throw new StepRefused("not-incorporated");
        }
        publishedAt = now.at();
        registerEvent(new SettlementsPublished(id, territory, counted.comments(), counted.accepted()));
    }

    /** Repeating costs everybody weeks, so it needs a reason; not repeating needs none (BR-127). */
    void decideRepetition(boolean repeat, String why) {
        if (publishedAt == null) {
            throw new StepRefused("not-published");
        }
        if (repetition != null) {
            throw new StepRefused("repetition-decided");
        }
        repetitionReason = repeat ? Wording.paragraphs("reason", why, 4000) : Wording.optional("reason", why, 4000);
        repetition = repeat;
        registerEvent(new RepetitionDecided(cycle, territory, repeat, repetitionReason));
    }

    private String days() {
        var time = comments.closingTime();
        return Trail.days(comments.opensOn(), comments.closesOn()) + (time == null ? "" : " " + time);
    }

    public UUID id() {
        return id;
    }

    public UUID cycle() {
        return cycle;
    }

    public TerritoryPath territory() {
        return territory;
    }

    /** The number of the frozen version people comment on (BR-120). */
    public int draftVersion() {
        return draftVersion;
    }

    public int round() {
        return round;
    }

    /** The package of the plan it is about; 1 when the plan is not divided (BR-137). */
    public int packageNumber() {
        return packageNumber;
    }

    public CommentWindow window() {
        return comments;
    }

    public boolean closed() {
        return closedAt != null;
    }

    public boolean proposed() {
        return proposedAt != null;
    }

    public boolean decided() {
        return decidedAt != null;
    }

    public boolean incorporated() {
        return incorporatedAt != null;
    }

    public boolean published() {
        return publishedAt != null;
    }

    /** Why the coordination group gave the proposals back; empty when it did not. */
    public String objection() {
        return objection;
    }

    /** The version that holds the changes, once they are incorporated. */
    public @Nullable Integer revisedVersion() {
        return revisedVersion;
    }

    /** Null until the coordination group has decided it. */
    public @Nullable Boolean repetition() {
        return repetition;
    }

    /** Goes up with every change; whoever edits gives back the one that was seen. */
    public int version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {} // JPA
}
