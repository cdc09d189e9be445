package cz.trojlistek.alignment;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one side says of the two; the other one has, or has not yet, a row of its own. */
@Entity
class PlanAlignment extends AbstractAggregateRoot<PlanAlignment> {

    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    private UUID lower;
    private UUID upper;

    @Enumerated(EnumType.STRING)
    private AlignmentSide side;

    private UUID cycle;
    private TerritoryPath territory;

    @Enumerated(EnumType.STRING)
    private AlignmentKind kind;

    private String reason;
    private Instant saidAt;

    @Version
    private @Nullable Integer version;

    /** {@code own} speaks of {@code other}; both have been checked. */
    static PlanAlignment said(
            AlignedElement own, AlignedElement other, AlignmentSide side, AlignmentKind kind, String why, Instant now) {
        var alignment = new PlanAlignment();
        alignment.id = UUID.randomUUID();
        alignment.lower = side == AlignmentSide.LOWER ? own.id() : other.id();
        alignment.upper = side == AlignmentSide.UPPER ? own.id() : other.id();
        alignment.side = side;
        alignment.cycle = own.cycle();
        alignment.territory = own.place();
        alignment.kind = kind;
        alignment.reason = reason(kind, why);
        alignment.saidAt = now;
        alignment.stated(own, other, "", true);
        return alignment;
    }

    /** Refuses when it is not what was read in {@code seenVersion} any more. */
    void say(
            int seenVersion,
            AlignedElement own,
            AlignedElement other,
            AlignmentKind otherwise,
            String why,
            Instant now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version);
        var because = reason(otherwise, why);
        if (otherwise != kind || !because.equals(reason)) {
            var before = Trail.lines(told(own, other), reason);
            kind = otherwise;
            reason = because;
            saidAt = now;
            stated(own, other, before, true);
        }
    }

    void takeBack(AlignedElement own, AlignedElement other) {
        stated(own, other, Trail.lines(told(own, other), reason), false);
    }

    private static String reason(AlignmentKind kind, String why) {
        return kind == AlignmentKind.CONFLICTS
                ? Wording.paragraphs("reason", why, LONGEST_REASON)
                : Wording.optional("reason", why, LONGEST_REASON);
    }

    private void stated(AlignedElement own, AlignedElement other, String before, boolean stands) {
        registerEvent(
                new AlignmentStated(cycle, territory, before, stands ? told(own, other) : "", stands ? reason : ""));
    }

    private String told(AlignedElement own, AlignedElement other) {
        return own.code() + " – " + other.named() + ": " + Trail.code("alignment.kind", kind);
    }

    /** The piece of the plan of who says it. */
    UUID own() {
        return side == AlignmentSide.LOWER ? lower : upper;
    }

    UUID other() {
        return side == AlignmentSide.LOWER ? upper : lower;
    }

    UUID id() {
        return id;
    }

    UUID lower() {
        return lower;
    }

    UUID upper() {
        return upper;
    }

    AlignmentSide side() {
        return side;
    }

    Instant saidAt() {
        return saidAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected PlanAlignment() {} // JPA
}
