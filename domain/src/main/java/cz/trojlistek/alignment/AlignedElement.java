package cz.trojlistek.alignment;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a plan with the plan it stands in. {@code actionPlan} when that is one of a year; {@code publishedAt} is null
 * for what stands in no published version.
 */
public record AlignedElement(
        UUID id,
        UUID cycle,
        ElementKind kind,
        String code,
        String wording,
        String territory,
        String territoryName,
        String planTitle,
        int fromYear,
        int toYear,
        boolean actionPlan,
        int packageNumber,
        @Nullable OffsetDateTime publishedAt) {

    /** Which tier it speaks for; nothing for what cannot be aligned. */
    Optional<AlignmentSide> side() {
        return actionPlan
                ? Optional.empty()
                : AlignmentSide.of(place()).filter(side -> side.kinds().contains(kind));
    }

    public TerritoryPath place() {
        return new TerritoryPath(territory);
    }

    /** The other tier of the same region, for some of the same years. */
    boolean besides(AlignedElement other) {
        return place().line().findFirst().equals(other.place().line().findFirst())
                && side().map(AlignmentSide::other).equals(other.side());
    }

    boolean sameYears(AlignedElement other) {
        return fromYear <= other.toYear && other.fromYear <= toYear;
    }

    /**
     * Whether its side may speak now: while its text is open (BR-120); and of a published plan, when the other side has
     * spoken and wants an answer, or to go back on the answer.
     *
     * @param open whether its text is
     * @param saidAt when its side has spoken before, or null
     */
    boolean speaks(boolean open, boolean otherHasSaid, @Nullable Instant saidAt) {
        return open
                || (publishedAt != null
                        && (otherHasSaid || (saidAt != null && !saidAt.isBefore(publishedAt.toInstant()))));
    }

    /** For the trail. */
    String named() {
        return territoryName + " " + code;
    }
}
